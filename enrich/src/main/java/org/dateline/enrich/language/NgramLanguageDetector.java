package org.dateline.enrich.language;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.dateline.enrich.lexicon.Lexicon;

/**
 * Language detection by groups of two and three letters (Cavnar and Trenkle 1994, as naive Bayes), after a look at the
 * script. The profiles are optimaize's; its own estimator draws random samples of a long text, so that a plain sum stands
 * in for it. They load once, at first use.
 */
public final class NgramLanguageDetector implements LanguageDetector {
    private static final Lexicon SMALL_PRESS = Lexicon.load(NgramLanguageDetector.class, "small-press.txt");
    private static final int ENOUGH = 500;
    private static final int FEW_LETTERS = 8;
    private static final char LAST_ASCII = 0x7f;

    /** Letters that are read before asking whether it is obvious by now. */
    private static final int STEP = 60;

    /** Lead over the runner-up, in nats, that the rest of the sample does not make up for. */
    private static final double OBVIOUS = 20;

    /** Neighbouring groups overlap, so that their evidence counts for a third. */
    private static final double INDEPENDENCE = 0.4;

    /** How much more a language of little press has to show, in nats. */
    private static final double SMALL_PRESS_HANDICAP = 10;

    /** Lead over the runner-up, in nats, from which the text alone decides; e³ is twenty to one. */
    private static final double SURE = 3;

    /** The claimed language may be this far behind the best and still be believed. */
    private static final double POSSIBLE = 6;

    @Override
    public String detect(String text, String claimed) {
        String sample = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        String script = ScriptLanguage.of(sample);
        if (script != null) {
            return script;
        }
        String prior = primary(claimed);
        String letters = letters(sample);
        return letters.length() < FEW_LETTERS ? prior : decide(letters, prior);
    }

    private static String decide(String letters, String prior) {
        int[] gains = new int[Profiles.LOADED.languages().size()];
        double[] scores;
        int best;
        int read = 0;
        do {
            int next = Math.min(read + STEP, letters.length());
            gain(letters, read, next, gains);
            read = next;
            scores = scores(gains, prior);
            best = best(scores);
        } while (read < letters.length() && scores[best] - second(scores, best) < OBVIOUS);
        if (scores[best] - second(scores, best) >= SURE) {
            return Profiles.LOADED.languages().get(best);
        }
        return scores[best] - claimed(scores, prior) <= POSSIBLE ? prior : UNDETERMINED;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The best score of another language than the best. */
    private static double second(double[] scores, int best) {
        String language = Profiles.LOADED.languages().get(best);
        return highest(scores, index -> !Profiles.LOADED.languages().get(index).equals(language));
    }

    private static double claimed(double[] scores, String prior) {
        return highest(scores, index -> Profiles.LOADED.languages().get(index).equals(prior));
    }

    private static double highest(double[] scores, IntPredicate counts) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > highest && counts.test(i)) {
                highest = scores[i];
            }
        }
        return highest;
    }

    /** Adds what the groups of letters that begin from one index to before another say. */
    private static void gain(String letters, int from, int to, int[] gains) {
        NgramProfiles profiles = Profiles.LOADED;
        for (int start = from; start < to; start++) {
            int last = Math.min(letters.length(), start + NgramProfiles.MAX_LENGTH);
            for (int end = start + NgramProfiles.MIN_LENGTH; end <= last; end++) {
                profiles.score(letters, start, end, gains);
            }
        }
    }

    private static double[] scores(int[] gains, String prior) {
        NgramProfiles profiles = Profiles.LOADED;
        double[] scores = new double[gains.length];
        for (int i = 0; i < scores.length; i++) {
            boolean small = Profiles.SMALL[i] && !profiles.languages().get(i).equals(prior);
            scores[i] = gains[i] / NgramProfiles.PARTS * INDEPENDENCE - (small ? SMALL_PRESS_HANDICAP : 0);
        }
        return scores;
    }

    /** Letters with one space between words; in lower case where the text shouts. */
    private static String letters(String sample) {
        String cased = shouts(sample) ? sample.toLowerCase(Locale.ROOT) : sample;
        StringBuilder letters = new StringBuilder(cased.length() + 2).append(' ');
        char last = ' ';
        for (int i = 0; i < cased.length(); i++) {
            char unit = cased.charAt(i);
            char kept = isPart(unit) ? unit : ' ';
            if (kept != ' ' || last != ' ') {
                letters.append(kept);
            }
            last = kept;
        }
        return last == ' ' ? letters.toString() : letters.append(' ').toString();
    }

    private static boolean isPart(char unit) {
        if (unit <= LAST_ASCII) {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
        }
        return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    private static boolean shouts(String sample) {
        int excess = 0;
        for (int i = 0; i < sample.length(); i++) {
            char unit = sample.charAt(i);
            excess += Character.isLowerCase(unit) ? -1 : Character.isUpperCase(unit) ? 1 : 0;
        }
        return excess > 0;
    }

    private static String primary(String claimed) {
        if (claimed == null) {
            return UNDETERMINED;
        }
        String language = Locale.forLanguageTag(claimed.replace('_', '-')).getLanguage();
        return language.isEmpty() ? UNDETERMINED : language;
    }

    /** Holds the profiles; the class loader makes sure that they load once. */
    private static final class Profiles {
        static final NgramProfiles LOADED = NgramProfiles.shipped();

        /** Whether the language of this index has little press. */
        static final boolean[] SMALL = small();

        private static boolean[] small() {
            boolean[] small = new boolean[LOADED.languages().size()];
            for (int i = 0; i < small.length; i++) {
                small[i] = SMALL_PRESS.has(LOADED.languages().get(i));
            }
            return small;
        }
    }
}
