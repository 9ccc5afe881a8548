package org.dateline.enrich.figure;

import java.math.BigDecimal;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;

/** Reads quantities: digits or words, and the scale after them. */
final class QuantityReader {
    private static final int LONGEST = 18;
    private static final int MOST_SCALES = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Tokens tokens;
    private final NumberWords words;

    QuantityReader(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The quantity that begins at this token, or null. */
    Quantity read(int at) {
        if (tokens.kind(at) == TokenKind.NUMBER) {
            return digits(at);
        }
        if (tokens.kind(at) != TokenKind.WORD || !words.mayOpen(tokens, at)) {
            return null;
        }
        Quantity dozen = dozen(at);
        return dozen == null ? inWords(at) : dozen;
    }

    private Quantity digits(int at) {
        BigDecimal value = tokens.word(at).length() > LONGEST ? null : words.digits(tokens.word(at));
        if (value == null) {
            return null;
        }
        int next = at + 1;
        boolean group = tokens.kind(next) == TokenKind.NUMBER
                && !tokens.glued(next)
                && tokens.word(at).length() <= 3
                && tokens.word(next).length() == 3
                && tokens.start(next) == tokens.end(at) + 1;
        if (group) {
            value = value.movePointRight(3).add(words.digits(tokens.word(next)));
            next++;
        }
        return scaled(value, at, next, false);
    }

    /** "a dozen", "half a dozen", "una docena". */
    private Quantity dozen(int at) {
        String word = tokens.lower(at);
        boolean article = NumberWords.isArticle(word);
        boolean half = NumberWords.isHalf(word) && tokens.lower(at + 1).equals("a");
        int scaleAt = half ? at + 2 : at + 1;
        BigDecimal scale = article || half ? NumberWords.scale(tokens.lower(scaleAt)) : null;
        if (scale == null || tokens.lower(scaleAt).length() < 4) {
            return null;
        }
        BigDecimal value = half ? scale.divide(BigDecimal.valueOf(2)) : scale;
        return new Quantity(value, at, scaleAt + 1, true);
    }

    /** "fifteen", "twenty-three", "two hundred and five", "three dozen". */
    private Quantity inWords(int at) {
        BigDecimal value = words.number(tokens.lower(at));
        if (value == null) {
            return null;
        }
        int next = at + 1;
        boolean tens = value.intValue() >= 20;
        int unitAt = tokens.is(next, '-')
                        || tokens.lower(next).equals("y")
                        || tokens.lower(next).equals("e")
                ? next + 1
                : next;
        BigDecimal unit = tens ? words.number(tokens.lower(unitAt)) : null;
        if (unit != null && unit.intValue() < 10 && unit.signum() > 0) {
            value = value.add(unit);
            next = unitAt + 1;
        }
        return scaled(value, at, next, true);
    }

    private Quantity scaled(BigDecimal start, int first, int from, boolean inWords) {
        BigDecimal value = start;
        int next = from;
        for (int i = 0; i < MOST_SCALES; i++) {
            int scaleAt = tokens.is(next, '-') && tokens.glued(next) ? next + 1 : next;
            BigDecimal scale = scale(scaleAt);
            if (scale == null) {
                break;
            }
            value = value.multiply(scale);
            next = scaleAt + 1;
            BigDecimal rest =
                    scale.compareTo(HUNDRED) == 0 && tokens.lower(next).equals("and")
                            ? words.number(tokens.lower(next + 1))
                            : null;
            if (rest != null) {
                value = value.add(rest);
                next += 2;
            }
        }
        return new Quantity(value, first, next, inWords);
    }

    /** Single letters scale only what they are glued to: "€40m". */
    private BigDecimal scale(int at) {
        String word = tokens.lower(at);
        boolean letter = word.length() == 1 && !tokens.glued(at);
        boolean percent = word.equals("cent")
                && (tokens.lower(at - 1).equals("per") || tokens.lower(at - 1).equals("pour"));
        return letter || percent || word.isEmpty() ? null : NumberWords.scale(word);
    }
}
