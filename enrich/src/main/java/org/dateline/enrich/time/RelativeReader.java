package org.dateline.enrich.time;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.lexicon.Lexicon;

/** Reads what counts from the day of publication: weekdays, "yesterday", "last week", "three days ago". */
final class RelativeReader {
    private static final Lexicon NUMBERS = Lexicon.load(RelativeReader.class, "small-numbers.txt");
    private static final Lexicon UNITS = Lexicon.load(RelativeReader.class, "units.txt");
    private static final int MOST = 200;

    private final Tokens tokens;
    private final DateWords words;

    RelativeReader(Tokens tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The expression that begins at this token, or null. */
    TimeExpression read(int at) {
        TimeExpression phrase = phrase(at);
        if (phrase != null) {
            return phrase;
        }
        TimeExpression weekday = weekday(at);
        return weekday == null ? ago(at) : weekday;
    }

    /** The words for an amount of days, weeks, months or years. */
    static Set<String> amounts() {
        return NUMBERS.keys();
    }

    private TimeExpression phrase(int at) {
        DateWords.Phrase phrase = tokens.kind(at) == TokenKind.WORD ? words.relative(tokens, at) : null;
        if (phrase == null) {
            return null;
        }
        String[] parts = phrase.value().split(" ", -1);
        int length = phrase.words().size();
        ChronoUnit unit = ChronoUnit.valueOf(parts[0].toUpperCase(Locale.ROOT) + "S");
        return new TimeExpression(at, at + length, new TimeForm.Relative(unit, Integer.parseInt(parts[1])));
    }

    private TimeExpression weekday(int at) {
        boolean portuguese = tokens.is(at + 1, '-') && tokens.lower(at + 2).equals("feira");
        if (tokens.kind(at) != TokenKind.WORD) {
            return null;
        }
        String name = portuguese ? tokens.lower(at) + "-feira" : tokens.lower(at);
        int day = words.weekday(name);
        boolean lowerCase = words.isEnglish() && !tokens.capitalised(at);
        if (day == 0 || lowerCase) {
            return null;
        }
        int after = at + (portuguese ? 3 : 1);
        int before = words.direction(tokens.lower(at - 1));
        int direction = before == 0 ? words.direction(tokens.lower(after)) : before;
        return new TimeExpression(at, after, new TimeForm.Weekday(day, direction));
    }

    /** "three days ago", "hace tres días", "il y a trois jours", "vor drei Tagen", "tre giorni fa", "drie dagen geleden". */
    private TimeExpression ago(int at) {
        int amount = amount(at);
        String unit = amount == 0 ? null : UNITS.get(tokens.lower(at + 1));
        if (unit == null) {
            return null;
        }
        String after = tokens.lower(at + 2);
        String before = tokens.lower(at - 1);
        boolean behind = after.equals("ago") || after.equals("fa") || after.equals("geleden") || after.equals("atrás");
        boolean ahead = before.equals("hace")
                || before.equals("vor")
                || before.equals("há")
                || (before.equals("a") && tokens.lower(at - 2).equals("y"));
        if (!behind && !ahead) {
            return null;
        }
        TimeForm form = new TimeForm.Relative(ChronoUnit.valueOf(unit), -amount);
        return new TimeExpression(at, behind ? at + 3 : at + 2, form);
    }

    private int amount(int at) {
        if (tokens.kind(at) == TokenKind.WORD) {
            String number = NUMBERS.get(tokens.lower(at));
            return number == null ? 0 : Integer.parseInt(number);
        }
        boolean digits = tokens.kind(at) == TokenKind.NUMBER
                && tokens.word(at).length() <= 3
                && tokens.word(at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int number = digits ? Integer.parseInt(tokens.word(at)) : 0;
        return number > MOST ? 0 : number;
    }
}
