package org.dateline.evaluate.scale;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.Fingerprint;
import org.dateline.model.article.TermVector;

/**
 * A stream of made-up articles over the vocabulary of given ones. An event has the terms that a hash picks from three
 * articles; each of its articles has most of them and some of yet another one's. Events have 1 to {@value #MOST_ARTICLES}
 * articles, 3 on average: their sizes are Zipf-distributed. News never runs out of names: of every
 * {@value #EVENTS_OF_A_TIME} events that follow on each other the rare terms are others, so that the vocabulary grows with
 * the stream about as Heaps' law has it (Information Retrieval, 1978). The same seed gives the same stream.
 */
final class SyntheticArticles {
    static final int MOST_ARTICLES = 50;

    /** Exponent at which sizes of 1 to {@value #MOST_ARTICLES} are 3 on average. */
    private static final double SIZE_EXPONENT = 1.94;

    /** Events whose articles come at the same time. */
    private static final int ACTIVE = 500;

    /** Events that have the same rare terms. */
    private static final int EVENTS_OF_A_TIME = 10_000;

    /** Part of the given articles that use a term which is not rare. */
    private static final double COMMON = 0.01;

    private static final int BASES = 3;
    private static final double KEPT = 0.7;
    private static final double OWN = 0.25;
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final List<EnrichedArticle> vocabulary;
    private final SplittableRandom random;
    private final double[] cumulativeSizes = new double[MOST_ARTICLES];
    private final List<Topic> active = new ArrayList<>();
    private final Int2IntOpenHashMap frequencies = new Int2IntOpenHashMap();
    private final Int2IntOpenHashMap counts = new Int2IntOpenHashMap();
    private long events;
    private long articles;

    private static final class Topic {
        private final long number;
        private final EnrichedArticle[] bases;
        private int left;

        Topic(long number, EnrichedArticle[] bases, int size) {
            this.number = number;
            this.bases = bases;
            left = size;
        }
    }

    /**
     * An article and its event.
     *
     * @param article with its features
     * @param event the event's number
     * @param last whether the event has no more articles
     */
    record Turn(EnrichedArticle article, long event, boolean last) {}

    SyntheticArticles(List<EnrichedArticle> vocabulary, long seed) {
        this.vocabulary = List.copyOf(vocabulary);
        random = new SplittableRandom(seed);
        vocabulary.forEach(this::count);
        double sum = 0;
        for (int size = 1; size <= MOST_ARTICLES; size++) {
            sum += StrictMath.pow(size, -SIZE_EXPONENT);
            cumulativeSizes[size - 1] = sum;
        }
    }

    private void count(EnrichedArticle article) {
        IntOpenHashSet terms = new IntOpenHashSet();
        for (TermVector field : article.features().values()) {
            for (int i = 0; i < field.size(); i++) {
                terms.add(field.hash(i));
            }
        }
        terms.forEach((int term) -> frequencies.addTo(term, 1));
    }

    /** What a term is called at the time of an event. */
    private int term(int given, Topic topic) {
        long period = topic.number / EVENTS_OF_A_TIME;
        boolean isCommon = frequencies.get(given) > Math.max(1, COMMON * vocabulary.size());
        return period == 0 || isCommon ? given : new SplittableRandom(period << Integer.SIZE ^ given).nextInt();
    }

    Turn next(Instant time) {
        while (active.size() < ACTIVE) {
            EnrichedArticle[] bases = new EnrichedArticle[BASES];
            for (int i = 0; i < bases.length; i++) {
                bases[i] = any();
            }
            active.add(new Topic(events++, bases, size()));
        }
        int chosen = random.nextInt(active.size());
        Topic topic = active.get(chosen);
        topic.left--;
        if (topic.left == 0) {
            active.set(chosen, active.get(active.size() - 1));
            active.remove(active.size() - 1);
        }
        return new Turn(article(topic, time), topic.number, topic.left == 0);
    }

    private EnrichedArticle any() {
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }

    /** Number of articles of an event. */
    int size() {
        double place = random.nextDouble() * cumulativeSizes[MOST_ARTICLES - 1];
        int size = 1;
        while (cumulativeSizes[size - 1] < place) {
            size++;
        }
        return size;
    }

    private EnrichedArticle article(Topic topic, Instant time) {
        EnrichedArticle own = any();
        long number = articles++;
        SortedMap<String, TermVector> features = new TreeMap<>();
        for (String field : own.features().keySet()) {
            features.put(field, terms(field, topic, own, number));
        }
        return new EnrichedArticle(
                "synthetic-" + number,
                own.position(),
                own.url(),
                own.source(),
                own.outlet(),
                own.headline(),
                own.byline(),
                own.language(),
                time,
                time,
                own.located(),
                own.wireCredit(),
                own.text(),
                own.contentHash(),
                own.sentences(),
                own.mentions(),
                own.entities(),
                own.dates(),
                own.figures(),
                own.quotes(),
                fingerprint(),
                features,
                own.remarks());
    }

    /** A term is in or out by its hash, so that what the headline has is in the full text too. */
    private TermVector terms(String field, Topic topic, EnrichedArticle own, long article) {
        counts.clear();
        TermVector others = own.features().get(field);
        for (int i = 0; i < others.size(); i++) {
            if (chance(others.hash(i), article) < OWN) {
                add(term(others.hash(i), topic), others.count(i));
            }
        }
        for (int base = 0; base < BASES; base++) {
            TermVector terms = topic.bases[base].features().getOrDefault(field, TermVector.EMPTY);
            for (int i = 0; i < terms.size(); i++) {
                int term = terms.hash(i);
                if (chance(term, -1 - BASES * topic.number - base) < 1.0 / BASES && chance(term, article) < KEPT) {
                    add(term(term, topic), terms.count(i));
                }
            }
        }
        int[] hashes = counts.keySet().toIntArray();
        Arrays.sort(hashes);
        return TermVector.of(hashes, Arrays.stream(hashes).map(counts::get).toArray());
    }

    private void add(int term, int count) {
        counts.put(term, Math.max(count, counts.get(term)));
    }

    /**
     * A number from 0 to 1, drawn as {@link SplittableRandom} does (Steele, Lea and Flood 2014), but without an object each:
     * they would be most of what is allocated, and push out of the processor's caches what is measured.
     */
    private static double chance(int term, long seed) {
        long z = (seed * GAMMA ^ term) + GAMMA;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return ((z ^ z >>> 31) >>> 11) * 0x1p-53;
    }

    private Fingerprint fingerprint() {
        int[] values = new int[128];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt();
        }
        return new Fingerprint(values);
    }
}
