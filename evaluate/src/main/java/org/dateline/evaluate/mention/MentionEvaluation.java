package org.dateline.evaluate.mention;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.language.LanguageDetector;
import org.dateline.enrich.language.NgramLanguageDetector;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * Holds an extractor against labelled texts: strict spans, as in the shared tasks of CoNLL (Tjong Kim Sang and De
 * Meulder 2003). The extractor sees each document as printed text, cut into tokens and sentences by our own means.
 */
public final class MentionEvaluation {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int ARTICLE_TOKENS = 500;
    private static final int WARM_UP = 300;

    private final MentionExtractor extractor;

    /** An evaluation of one extractor. */
    public MentionEvaluation(MentionExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What an extractor reaches on a set.
     *
     * @param all over all types
     * @param byType one score a type, in the order of {@link EntityType}
     * @param language the language most of the set's documents are in, which the extractor was told
     * @param millis CPU of the extraction alone, milliseconds for each 500 tokens
     */
    public record Row(MentionScore all, List<MentionScore> byType, String language, double millis) {}

    /** Runs the extractor over a set. */
    public Row evaluate(ConllCorpus corpus) {
        String language = language(corpus);
        Map<EntityType, Counts> counts = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            counts.put(type, new Counts());
        }
        warmUp(corpus, language);
        long nanos = 0;
        int tokens = 0;
        for (ConllDocument document : corpus.documents()) {
            Tokens words = Tokenizer.tokenize(document.text());
            List<TextSpan> sentences = SentenceSplitter.split(document.text());
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<Mention> found = extractor.extract(words, sentences, language);
            nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            tokens += document.tokens();
            count(document, found, counts);
        }
        return row(corpus, counts, language, nanos / NANOS_PER_MILLI * ARTICLE_TOKENS / Math.max(1, tokens));
    }

    /** What is timed afterwards is compiled by then. */
    private void warmUp(ConllCorpus corpus, String language) {
        corpus.documents().stream()
                .limit(WARM_UP)
                .forEach(document -> extractor.extract(
                        Tokenizer.tokenize(document.text()), SentenceSplitter.split(document.text()), language));
    }

    /** A Markdown table of rows, in percent. */
    public static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("""
                | set | language | precision | recall | F1 | person | organisation | place | ms per 500 tokens |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (Row row : rows) {
            MentionScore all = row.all();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.1f | %.1f |",
                    all.set(),
                    row.language(),
                    all.precision() * 100,
                    all.recall() * 100,
                    all.f1() * 100));
            row.byType().forEach(type -> table.append(String.format(Locale.ROOT, " %.1f |", type.f1() * 100)));
            table.append(String.format(Locale.ROOT, " %.2f |%n", row.millis()));
        }
        return table.toString();
    }

    private static Row row(ConllCorpus corpus, Map<EntityType, Counts> counts, String language, double millis) {
        List<MentionScore> byType = new ArrayList<>();
        Counts sum = new Counts();
        counts.forEach((type, each) -> {
            byType.add(each.score(corpus.name() + "/" + type.code()));
            sum.add(each);
        });
        return new Row(sum.score(corpus.name()), byType, language, millis);
    }

    private static void count(ConllDocument document, List<Mention> found, Map<EntityType, Counts> counts) {
        Set<Place> labelled = new HashSet<>();
        document.mentions().forEach(mention -> {
            labelled.add(Place.of(mention));
            counts.get(mention.type()).labelled++;
        });
        for (Mention mention : found) {
            Counts type = counts.get(mention.type());
            type.found++;
            type.right += labelled.contains(Place.of(mention)) ? 1 : 0;
        }
    }

    private static String language(ConllCorpus corpus) {
        LanguageDetector detector = new NgramLanguageDetector();
        Map<String, Integer> votes = new HashMap<>();
        for (ConllDocument document : corpus.documents()) {
            votes.merge(detector.detect(document.text(), null), 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(LanguageDetector.UNDETERMINED);
    }

    private record Place(int start, int end, EntityType type) {
        static Place of(Mention mention) {
            return new Place(mention.start(), mention.end(), mention.type());
        }
    }

    private static final class Counts {
        private int right;
        private int found;
        private int labelled;

        void add(Counts other) {
            right += other.right;
            found += other.found;
            labelled += other.labelled;
        }

        MentionScore score(String set) {
            return MentionScore.of(set, right, found, labelled);
        }
    }
}
