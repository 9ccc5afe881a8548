package org.dateline.launcher.show;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.launcher.result.Dossier;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventFigure;
import org.dateline.model.event.EventMember;
import org.dateline.model.event.EventQuote;
import org.dateline.model.event.RelatedEvent;

/** Prints events the way a person reads them: what, who and where, told by whom, copied by whom, changed how. */
public final class EventPrinter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final int LEAD_WIDTH = 300;
    private static final int VALUE_WIDTH = 90;
    private static final int NAMES = 5;
    private static final int QUOTES = 2;
    private static final int PLAIN_FIGURES = 3;
    private static final int PAST_FIGURES = 3;
    private static final int MEMBERS = 20;

    private final PrintStream out;

    /** Prints to this stream. */
    public EventPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints events, largest first. */
    public void print(List<Dossier> events) {
        List<Dossier> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparingInt((Dossier one) -> -one.event().articleCount())
                .thenComparing(one -> one.event().eventId()));
        for (int i = 0; i < sorted.size(); i++) {
            print(i + 1, sorted.get(i));
        }
    }

    private void print(int number, Dossier dossier) {
        Event event = dossier.event();
        out.printf(Locale.ROOT, "%n%2d. %s%n", number, headline(event));
        out.println("    " + summary(dossier));
        if (event.lead() != null) {
            out.println("    " + cut(event.lead().text(), LEAD_WIDTH));
        }
        if (event.when() != null) {
            out.println("    when: " + event.when().value() + " ("
                    + Plural.of(event.when().originCount(), "origin") + ")");
        }
        names(event, EntityType.PERSON, "who");
        names(event, EntityType.ORGANISATION, "organisations");
        list("where", event.where().stream().map(Event.Place::name));
        event.quotes().stream().limit(QUOTES).forEach(quote -> out.println("    said: " + quote(quote)));
        list("figures", NAMES + PAST_FIGURES, figures(event).map(EventPrinter::figure));
        event.related().forEach(other -> out.println("    related: " + related(other)));
        printMembers(dossier.members());
        printRevisions(dossier.changes());
    }

    private static String headline(Event event) {
        return event.headline() == null ? "(no headline)" : event.headline().text();
    }

    private static String summary(Dossier dossier) {
        Event event = dossier.event();
        long copies = dossier.members().stream()
                .filter(member -> member.copyOf() != null)
                .count();
        String languages = event.languages().stream().map(Event.Count::name).collect(Collectors.joining(" "));
        return Plural.of(event.articleCount(), "article") + " from " + Plural.of(event.outletCount(), "outlet")
                + (copies > 0 ? ", " + (copies == 1 ? "1 of them a copy" : copies + " of them copies") : "")
                + " · " + languages + period(event) + " · version " + event.version()
                + (event.state() == Event.State.OPEN
                        ? ""
                        : " · " + event.state().code()) + " · " + event.eventId();
    }

    private static String period(Event event) {
        if (event.firstPublished() == null) {
            return "";
        }
        String first = day(event.firstPublished());
        String last = day(event.lastPublished());
        return " · " + (first.equals(last) ? first : first + " – " + last);
    }

    private void names(Event event, EntityType type, String label) {
        list(
                label,
                event.entities().stream()
                        .filter(entity -> entity.type() == type)
                        .map(Entity::name));
    }

    private void list(String label, Stream<String> items) {
        list(label, NAMES, items);
    }

    private void list(String label, int most, Stream<String> items) {
        String line = items.limit(most).collect(Collectors.joining(", "));
        if (!line.isEmpty()) {
            out.println("    " + label + ": " + line);
        }
    }

    private static String quote(EventQuote quote) {
        return "“" + cut(quote.text(), VALUE_WIDTH) + "” "
                + (quote.speaker() == null ? "" : "– " + quote.speaker() + " ")
                + "(" + Plural.of(quote.originCount(), "origin") + ")";
    }

    /**
     * What holds, then what does not any more. Of those that a single origin has, and of which no more is to be told, some
     * where no other holds now or where they count the same as one that was retracted.
     */
    private static Stream<EventFigure> figures(Event event) {
        Map<Boolean, List<EventFigure>> byNote = event.figures().stream()
                .collect(Collectors.partitioningBy(figure -> figure.state() == EventFigure.State.SINGLE_SOURCE));
        Map<Boolean, List<EventFigure>> notable =
                byNote.get(false).stream().collect(Collectors.partitioningBy(EventPrinter::holds));
        List<EventFigure> past = notable.get(false);
        boolean alone = notable.get(true).isEmpty() && !past.isEmpty();
        Stream<EventFigure> plain = byNote.get(true).stream()
                .filter(figure -> alone || past.stream().anyMatch(other -> isInsteadOf(figure, other)))
                .limit(PLAIN_FIGURES);
        Stream<EventFigure> current = Stream.concat(notable.get(true).stream(), plain);
        return Stream.concat(current.limit(NAMES), past.stream().limit(PAST_FIGURES));
    }

    private static boolean isInsteadOf(EventFigure figure, EventFigure other) {
        return other.state() == EventFigure.State.RETRACTED
                && Objects.equals(figure.counts(), other.counts())
                && Objects.equals(figure.unit(), other.unit());
    }

    private static boolean holds(EventFigure figure) {
        return figure.state() == EventFigure.State.CORROBORATED || figure.state() == EventFigure.State.CONFLICTING;
    }

    private static String figure(EventFigure figure) {
        String what = Stream.of(figure.value(), figure.unit(), figure.counts())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return what + " ("
                + switch (figure.state()) {
                    case SUPERSEDED -> "superseded by " + figure.supersededBy();
                    case RETRACTED -> "retracted";
                    case CONFLICTING -> "conflicting, " + Plural.of(figure.originCount(), "origin");
                    case SINGLE_SOURCE, CORROBORATED -> Plural.of(figure.originCount(), "origin");
                }
                + ")";
    }

    private static String related(RelatedEvent other) {
        String shared =
                Stream.of(other.people(), other.places()).flatMap(List::stream).collect(Collectors.joining(", "));
        return "“" + (other.headline() == null ? other.eventId() : cut(other.headline(), VALUE_WIDTH)) + "”"
                + (other.daysApart() == null ? "" : ", " + Plural.of(other.daysApart(), "day") + " apart") + ": "
                + shared + (other.quote() == null ? "" : ", “" + cut(other.quote(), VALUE_WIDTH) + "”");
    }

    private void printMembers(List<EventMember> members) {
        for (EventMember origin : members.subList(0, Math.min(MEMBERS, members.size()))) {
            if (origin.copyOf() == null) {
                out.println("      • " + member(origin));
                members.stream()
                        .filter(copy -> origin.articleId().equals(copy.copyOf()))
                        .forEach(copy -> out.println("          copied: " + member(copy)));
            }
        }
        if (members.size() > MEMBERS) {
            out.println("      … and " + (members.size() - MEMBERS) + " more");
        }
    }

    private static String member(EventMember member) {
        String when = member.publishedAt() == null
                ? "undated"
                : MINUTE.format(member.publishedAt().atOffset(ZoneOffset.UTC));
        String outlet = member.outlet() == null ? "" : member.outlet() + ", ";
        String headline = member.headline() == null ? "(" + member.articleId() + ")" : member.headline();
        return outlet + when + ": " + cut(headline, VALUE_WIDTH)
                + (member.wireCredit() == null ? "" : " [" + member.wireCredit() + "]")
                + (member.articleVersion() > 1 ? " (version " + member.articleVersion() + ")" : "");
    }

    private void printRevisions(List<EventChange> changes) {
        for (EventChange change : changes) {
            for (EventChange.Change one : change.changes()) {
                if (one instanceof EventChange.Revised revised) {
                    out.println("      v" + change.version() + " revised " + revised.field() + ": "
                            + quoted(revised.before()) + " → " + quoted(revised.after()));
                }
            }
        }
    }

    private static String quoted(String value) {
        return value == null ? "nothing" : "“" + cut(value, VALUE_WIDTH) + "”";
    }

    private static String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String cut(String text, int width) {
        String line = text.replace('\n', ' ');
        if (line.length() <= width) {
            return line;
        }
        int space = line.lastIndexOf(' ', width);
        return line.substring(0, space > width / 2 ? space : width) + " …";
    }
}
