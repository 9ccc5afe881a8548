package org.dateline.enrich.tagger;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;
import org.dateline.enrich.lexicon.Places;

/** Which lists of names and name-like words the tokens of a text are on, alone or as part of a phrase. */
final class Gazetteer {
    /** Longest phrase on a list, in tokens. */
    private static final int LONGEST = 5;

    /** The bits of a phrase's first token; those of its further ones stand {@link #FURTHER} higher. */
    private static final int FURTHER = 8;

    private static final int SPORT = 23;

    /** A text with so many words of sport in a thousand tokens is about sport. */
    private static final int SPORTY = 12;

    private static final int PREFIX = 1 << 30;
    private static final int SIEVE_BITS = 1 << 17;

    private final Int2IntOpenHashMap phrases = new Int2IntOpenHashMap();
    private final Int2IntOpenHashMap words = new Int2IntOpenHashMap();
    /** Tells of most words that they are on no list: a bit for each hash that is (Bloom 1970, with one hash). */
    private final long[] sieve = new long[SIEVE_BITS / Long.SIZE];

    private Gazetteer() {}

    /** The lists that ship with the module, read once. */
    static Gazetteer shipped() {
        return Shipped.LISTS;
    }

    /** A bit set for each token: 0 where it is on no list. */
    int[] bits(TokenFacts facts) {
        int[] bits = new int[facts.size()];
        for (int i = 0; i < bits.length; i++) {
            if (facts.has(i, TokenFacts.UPPER)) {
                bits[i] |= listed(facts.has(i, TokenFacts.CAPITALS) ? titleCased(facts, i) : facts.exact[i]);
                match(facts, i, bits);
            } else {
                bits[i] |= listed(facts.exact[i]);
            }
        }
        return bits;
    }

    private int listed(int word) {
        int place = place(word);
        return (sieve[place / Long.SIZE] & (1L << place)) == 0 ? 0 : words.get(word);
    }

    private static int place(int word) {
        return Hashes.spread(word) & (SIEVE_BITS - 1);
    }

    /** Whether a text with these bits is about sport, where names of places stand for teams. */
    static boolean isSport(int[] bits) {
        int words = 0;
        for (int each : bits) {
            words += (each >>> SPORT) & 1;
        }
        return words > 1 && words * 1000 > bits.length * SPORTY;
    }

    private static int titleCased(TokenFacts facts, int token) {
        String text = facts.tokens.text();
        int start = facts.tokens.start(token);
        if (facts.tokens.end(token) - start < 4) {
            return facts.exact[token];
        }
        int hash = Hashes.add(Hashes.start(), text.charAt(start));
        for (int i = start + 1; i < facts.tokens.end(token); i++) {
            hash = Hashes.add(hash, TokenFacts.small(TokenFacts.plain(text.charAt(i))));
        }
        return hash;
    }

    private void match(TokenFacts facts, int first, int[] bits) {
        int hash = 0;
        int best = 0;
        int after = first;
        for (int i = first; i < facts.size() && i - first < LONGEST; i++) {
            hash = Hashes.pair(hash, facts.has(i, TokenFacts.CAPITALS) ? titleCased(facts, i) : facts.exact[i]);
            int found = phrases.get(hash);
            if (found == 0) {
                break;
            }
            if ((found & ~PREFIX) != 0) {
                best = found & ~PREFIX;
                after = i + 1;
            }
        }
        for (int i = first; i < after; i++) {
            bits[i] |= i == first ? best : best << FURTHER;
        }
    }

    private void addPhrases(Set<String> names, int bit) {
        for (String name : names) {
            Tokens tokens = Tokenizer.tokenize(name);
            int hash = 0;
            for (int i = 0; i < Math.min(tokens.size(), LONGEST); i++) {
                hash = Hashes.pair(hash, Hashes.of(tokens.word(i).replace('’', '\'')));
                int mark = i == tokens.size() - 1 ? 1 << bit : PREFIX;
                phrases.put(hash, phrases.get(hash) | mark);
            }
        }
    }

    private void addWords(Set<String> list, int bit) {
        for (String word : list) {
            int hash = Hashes.of(word);
            words.put(hash, words.get(hash) | (1 << bit));
            sieve[place(hash) / Long.SIZE] |= 1L << place(hash);
        }
    }

    /** Loads at first use. */
    private static final class Shipped {
        static final Gazetteer LISTS = load();

        private static Gazetteer load() {
            Gazetteer gazetteer = new Gazetteer();
            gazetteer.addPhrases(Places.countries(), 0);
            gazetteer.addPhrases(Places.regions(), 1);
            gazetteer.addPhrases(Places.cities(), 2);
            gazetteer.addPhrases(list("organisations.txt"), 3);
            gazetteer.addPhrases(NameLists.teams(), 4);
            gazetteer.addPhrases(NameLists.bodies(), 5);
            gazetteer.addWords(list("first-names.txt"), 16);
            gazetteer.addWords(list("titles.txt"), 17);
            gazetteer.addWords(capitalised(list("titles.txt")), 17);
            gazetteer.addWords(list("demonyms.txt"), 18);
            gazetteer.addWords(list("organisation-words.txt"), 19);
            gazetteer.addWords(list("place-words.txt"), 20);
            gazetteer.addWords(list("common-words.txt"), 21);
            gazetteer.addWords(list("speech-verbs.txt"), 22);
            gazetteer.addWords(Lexicon.load(Gazetteer.class, "sport-words.txt").keys(), SPORT);
            return gazetteer;
        }

        private static Set<String> capitalised(Set<String> words) {
            return words.stream()
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.toSet());
        }

        private static Set<String> list(String resource) {
            return Lexicon.load(MentionExtractor.class, resource).keys();
        }
    }
}
