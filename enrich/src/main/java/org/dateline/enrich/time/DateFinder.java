package org.dateline.enrich.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.article.DateMention;

/** Finds the dates of a text in English, Spanish, French, German, Italian, Dutch, Portuguese and, by number, Vietnamese. */
public final class DateFinder {
    private static final Instant EARLIEST = Instant.parse("1700-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");

    private DateFinder() {}

    /**
     * The dates of a text in order, none overlapping another.
     *
     * @param tokens the text
     * @param language its language
     * @param published when the article was published, null where unknown
     * @param most how many to find at most
     */
    public static List<DateMention> find(Tokens tokens, String language, Instant published, int most) {
        List<TimeExpression> expressions = expressions(tokens, language, most);
        DateResolver resolver = new DateResolver(day(published), hint(expressions));
        List<DateMention> dates = new ArrayList<>(expressions.size());
        for (TimeExpression expression : expressions) {
            int start = tokens.start(expression.first());
            int end = tokens.end(expression.after() - 1);
            dates.add(new DateMention(start, end, resolver.value(expression.form())));
        }
        return dates;
    }

    private static List<TimeExpression> expressions(Tokens tokens, String language, int most) {
        DateWords words = DateWords.of(language);
        DateReader calendar = new DateReader(tokens, words);
        RelativeReader relative = new RelativeReader(tokens, words);
        List<TimeExpression> expressions = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && expressions.size() < most) {
            TimeExpression found = mayOpen(tokens, at, words) ? read(at, calendar, relative) : null;
            if (found == null) {
                at++;
                continue;
            }
            expressions.add(found);
            at = found.after();
        }
        return expressions;
    }

    /** Few tokens can begin a date; one look spares the others every question of the readers. */
    private static boolean mayOpen(Tokens tokens, int at, DateWords words) {
        return switch (tokens.kind(at)) {
            case NUMBER -> true;
            case SIGN -> false;
            case WORD -> words.opens(tokens, at);
        };
    }

    private static TimeExpression read(int at, DateReader calendar, RelativeReader relative) {
        TimeExpression read = calendar.read(at);
        return read == null ? relative.read(at) : read;
    }

    /** The latest full date. */
    private static LocalDate hint(List<TimeExpression> expressions) {
        return expressions.stream()
                .map(expression -> expression.form() instanceof TimeForm.Days days ? days.first() : expression.form())
                .filter(form -> form instanceof TimeForm.Day day && day.year() != null)
                .map(form -> (TimeForm.Day) form)
                .filter(day ->
                        day.day() <= YearMonth.of(day.year(), day.month()).lengthOfMonth())
                .map(day -> LocalDate.of(day.year(), day.month(), day.day()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate day(Instant published) {
        boolean known = published != null && published.isAfter(EARLIEST) && published.isBefore(LATEST);
        return known ? published.atZone(ZoneOffset.UTC).toLocalDate() : null;
    }
}
