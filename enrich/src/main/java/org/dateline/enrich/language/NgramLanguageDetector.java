package org.dateline.enrich.language;

import java.util.List;
import java.util.Locale;
import org.dateline.enrich.lexicon.Lexicon;

/**
 * Language detection by groups of two and three letters (Cavnar and Trenkle 1994, as naive Bayes), after a look at the
 * script. The profiles are optimaize's; its own estimator draws random samples of a long text, so that a plain sum stands
 * in for it. Profiles load once, at first use.
 */
public final class NgramLanguageDetector implements LanguageDetector {
    private static final Lexicon SMALL_PRESS = Lexicon.load(NgramLanguageDetector.class, "small-press.txt");
    private static final int ENOUGH = 500;
    private static final int FEW_LETTERS = 8;

    /** This much of the sample is enough where it is obvious. */
    private static final int OPENING = 100;

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
        int opening = Math.min(OPENING, letters.length());
        gain(letters, 0, opening, gains);
        double[] scores = scores(gains, prior);
        int best = best(scores);
        if (opening < letters.length() && scores[best] - second(scores, best) < OBVIOUS) {
            gain(letters, opening, letters.length(), gains);
            scores = scores(gains, prior);
            best = best(scores);
        }
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
        List<String> languages = Profiles.LOADED.languages();
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            second = languages.get(i).equals(languages.get(best)) ? second : Math.max(second, scores[i]);
        }
        return second;
    }

    private static double claimed(double[] scores, String prior) {
        List<String> languages = Profiles.LOADED.languages();
        double claimed = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            claimed = languages.get(i).equals(prior) ? Math.max(claimed, scores[i]) : claimed;
        }
        return claimed;
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
            String language = profiles.languages().get(i);
            boolean small = SMALL_PRESS.has(language) && !language.equals(prior);
            scores[i] = gains[i] / NgramProfiles.PARTS * INDEPENDENCE - (small ? SMALL_PRESS_HANDICAP : 0);
        }
        return scores;
    }

    /** Letters with one space between words; in lower case where the text shouts. */
    private static String letters(String sample) {
        long upper = sample.chars().filter(Character::isUpperCase).count();
        long lower = sample.chars().filter(Character::isLowerCase).count();
        String cased = upper > lower ? sample.toLowerCase(Locale.ROOT) : sample;
        StringBuilder letters = new StringBuilder(cased.length() + 2).append(' ');
        for (int i = 0; i < cased.length(); i++) {
            char unit = cased.charAt(i);
            boolean part = Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
            if (part) {
                letters.append(unit);
            } else if (letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.charAt(letters.length() - 1) == ' '
                ? letters.toString()
                : letters.append(' ').toString();
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
        static final NgramProfiles LOADED = NgramProfiles.load();
    }
}
