package org.dateline.launcher.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.launcher.result.Dossier;
import org.dateline.launcher.show.RecordLine;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.EventChange.Significance;
import org.dateline.model.event.EventFigure;
import org.dateline.model.event.EventMember;
import org.dateline.model.event.EventQuote;
import org.dateline.model.event.RelatedEvent;

/** What a reader judges a view by: no ids of events, no offsets, no counts that follow from the rest. */
final class ReadableView {
    private static final int QUOTES = 5;

    private ReadableView() {}

    static String of(Dossier dossier) {
        Event event = dossier.event();
        List<String> lines = new ArrayList<>();
        lines.add(event.headline().text());
        lines.add(event.articleCount() + " articles, " + event.originCount() + " origins, "
                + event.languages().stream().map(Event.Count::name).collect(Collectors.joining(" ")));
        lines.add("when: " + (event.when() == null ? "-" : event.when().value()));
        lines.add("where: " + event.where().stream().map(Event.Place::name).collect(Collectors.joining(", ")));
        part("summary", event.summary().stream().map(Event.Line::text), lines);
        part("articles", dossier.members().stream().map(ReadableView::member), lines);
        part("figures", event.figures().stream().map(ReadableView::figure), lines);
        part("quotes", event.quotes().stream().limit(QUOTES).map(ReadableView::quote), lines);
        part("related", event.related().stream().map(ReadableView::related), lines);
        part("changes", dossier.changes().stream().map(change -> change(change)), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void part(String name, Stream<String> items, List<String> lines) {
        lines.add(name + ":");
        items.forEach(item -> lines.add("  " + item.replace('\n', ' ')));
    }

    private static String member(EventMember member) {
        return member.articleId() + (member.articleVersion() > 1 ? " v" + member.articleVersion() : "") + " ["
                + member.language() + "] " + member.outlet() + ": " + member.headline()
                + (member.wireCredit() == null ? "" : " | credits " + member.wireCredit())
                + (member.copyOf() == null ? "" : " | copies " + member.copyOf());
    }

    private static String figure(EventFigure figure) {
        return words(figure.value(), figure.unit(), figure.counts()) + ", "
                + figure.state().code()
                + (figure.supersededBy() == null ? "" : " by " + figure.supersededBy()) + ": "
                + String.join(", ", figure.origins());
    }

    private static String quote(EventQuote quote) {
        return "“" + quote.text() + "” – " + (quote.speaker() == null ? "?" : quote.speaker()) + ": "
                + String.join(", ", quote.origins());
    }

    private static String related(RelatedEvent other) {
        return other.headline() + " | " + other.daysApart() + " days apart | " + String.join(", ", other.people())
                + " | " + String.join(", ", other.places())
                + (other.quote() == null ? "" : " | “" + other.quote() + "”");
    }

    /** Without names of other events. */
    private static String change(EventChange change) {
        String line = RecordLine.change(change);
        String what = line.substring(line.indexOf("  ") + 2, line.indexOf("  | "))
                .replaceAll("\\b[0-9a-f]{16}\\b", "another event");
        String cause = change.cause() == null
                ? ""
                : change.cause().articleId() + " "
                        + (change.cause().decision() == null
                                ? ""
                                : change.cause().decision().code() + " ");
        return "v" + change.version() + (change.significance() == Significance.MATERIAL ? " ! " : "   ") + cause + what;
    }

    private static String words(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
