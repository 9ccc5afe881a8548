package org.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * The features of a token as hashes: its characters, its neighbours, the lists it is on, and how the rest of the text
 * uses the same word.
 */
final class NameFeatures {
    /** More than any token has. */
    static final int MOST = 112;

    private static final int MOST_OTHERS = 4;
    private static final int UNREAD = -1;
    private static final int FLAG_MASK = TokenFacts.OPENS | TokenFacts.SHOUTED | TokenFacts.TABULAR;

    private final TokenFacts facts;
    private final Occurrences occurrences;
    private final WordClasses classes;
    private final int[] lists;
    /** The tokens' classes; {@link #UNREAD} where nobody has asked yet. */
    private final int[] classed;

    private final int sport;
    private final int[] features = new int[MOST];
    private int count;
    private int lexical;

    NameFeatures(TokenFacts facts, Occurrences occurrences, WordClasses classes) {
        this.facts = facts;
        this.occurrences = occurrences;
        this.classes = classes;
        this.lists = Gazetteer.shipped().bits(facts);
        this.classed = new int[facts.size()];
        Arrays.fill(classed, UNREAD);
        this.sport = Gazetteer.isSport(lists) ? 1 : 0;
    }

    /** Finds a token's features; they stay in {@link #features()} until the next call. */
    int find(int token) {
        count = 0;
        word(token);
        lexical = count;
        add(0, 0);
        shape(token);
        near(token);
        listed(token);
        classed(token);
        elsewhere(token);
        return count;
    }

    /** How many of the features, the first ones, tell which word it is. */
    int lexical() {
        return lexical;
    }

    int[] features() {
        return features;
    }

    private void add(int template, int value) {
        features[count++] = Hashes.feature(template, value);
    }

    private void add(int template, int one, int other) {
        add(template, Hashes.pair(one, other));
    }

    private void word(int i) {
        add(1, facts.exact[i]);
        add(2, facts.lower[i]);
        add(26, facts.lowerNear(i, -1), facts.lower[i]);
        add(27, facts.lower[i], facts.lowerNear(i, 1));
        int flags = facts.flags[i] & FLAG_MASK;
        if (flags != 0) {
            add(14, flags, facts.lower[i]);
        }
        affixes(i);
    }

    private void affixes(int i) {
        int start = facts.tokens.start(i);
        int end = facts.tokens.end(i);
        int hash = Hashes.start();
        for (int n = 1; n <= 4 && start + n <= end; n++) {
            hash = Hashes.add(hash, TokenFacts.small(TokenFacts.plain(facts.tokens.unit(start + n - 1))));
            if (n > 1) {
                add(2 + n, hash);
            }
        }
        hash = Hashes.start();
        for (int n = 1; n <= 4 && end - n >= start; n++) {
            hash = Hashes.add(hash, TokenFacts.small(TokenFacts.plain(facts.tokens.unit(end - n))));
            add(6 + n, hash);
        }
    }

    private void shape(int i) {
        int flags = facts.flags[i] & FLAG_MASK;
        int habit = occurrences.habit(facts.lower[i]);
        add(3, facts.shape[i]);
        add(11, flags, facts.shape[i]);
        add(12, flags, habit);
        add(13, habit, facts.shape[i]);
        add(15, flags | sport, facts.shape[i]);
    }

    private void near(int i) {
        int before = facts.lowerNear(i, -1);
        int after = facts.lowerNear(i, 1);
        int shapeBefore = facts.shapeNear(i, -1);
        int shapeAfter = facts.shapeNear(i, 1);
        add(20, before);
        add(21, after);
        add(22, facts.lowerNear(i, -2));
        add(23, facts.lowerNear(i, 2));
        add(24, shapeBefore);
        add(25, shapeAfter);
        add(28, shapeBefore, facts.shape[i]);
        add(29, facts.shape[i], shapeAfter);
        add(30, Hashes.pair(shapeBefore, facts.shape[i]), shapeAfter);
        add(31, before, facts.shape[i]);
        add(32, facts.shape[i], after);
        add(33, before, after);
        add(34, facts.lowerNear(i, -2), before);
        add(35, after, facts.lowerNear(i, 2));
        add(36, facts.shapeNear(i, -2), shapeBefore);
        add(37, shapeAfter, facts.shapeNear(i, 2));
    }

    private void listed(int i) {
        int here = lists[i];
        int flags = facts.flags[i] & FLAG_MASK;
        int before = listsNear(i, -1);
        int after = listsNear(i, 1);
        if (here != 0) {
            add(40, here);
            add(48, Hashes.pair(flags, sport), here);
            add(41, here, facts.shape[i]);
            add(42, here, before);
            add(43, here, after);
            add(44, here, facts.lowerNear(i, -1));
            add(45, here, facts.lowerNear(i, 1));
        }
        if (before != 0) {
            add(46, before, facts.shape[i]);
        }
        if (after != 0) {
            add(47, after, facts.shape[i]);
        }
    }

    private int listsNear(int i, int distance) {
        return facts.inSentence(i, distance) ? lists[i + distance] : 0;
    }

    private void classed(int i) {
        int here = classOf(i);
        int before = classNear(i, -1);
        int after = classNear(i, 1);
        if (here != 0) {
            add(50, WordClasses.coarse(here));
            add(51, WordClasses.fine(here));
            add(53, WordClasses.coarse(here), facts.shape[i]);
        }
        if (before != 0) {
            add(54, WordClasses.fine(before));
            add(55, WordClasses.fine(before), facts.shape[i]);
        }
        if (after != 0) {
            add(56, WordClasses.fine(after));
            add(57, facts.shape[i], WordClasses.fine(after));
        }
        if (before != 0 && after != 0) {
            add(58, WordClasses.coarse(before), WordClasses.coarse(after));
        }
        if (here != 0 && after != 0) {
            add(59, WordClasses.coarse(here), WordClasses.coarse(after));
        }
        if (here != 0 && before != 0) {
            add(60, WordClasses.coarse(before), WordClasses.coarse(here));
        }
    }

    private int classNear(int i, int distance) {
        return facts.inSentence(i, distance) ? classOf(i + distance) : 0;
    }

    private int classOf(int token) {
        if (classed[token] == UNREAD) {
            classed[token] = classes.of(facts.lower[token]);
        }
        return classed[token];
    }

    /** The neighbours of the same word's other occurrences. */
    private void elsewhere(int i) {
        int others = 0;
        for (int j = occurrences.first(facts.lower[i]); j >= 0 && others < MOST_OTHERS; j = occurrences.next(j)) {
            if (j == i) {
                continue;
            }
            add(70, facts.lowerNear(j, -1));
            add(71, facts.lowerNear(j, 1));
            int before = classNear(j, -1);
            if (before != 0) {
                add(72, WordClasses.fine(before));
            }
            add(73, facts.shapeNear(j, -1), facts.shapeNear(j, 1));
            others++;
        }
    }
}
