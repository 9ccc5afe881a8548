package org.dateline.launcher.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.launcher.diff.Difference;
import org.dateline.model.json.Json;

/** Prints a difference as a table, then the first of everything that it is made of. */
public final class DifferencePrinter {
    private static final int LISTED = 20;
    private static final int VALUE_WIDTH = 60;

    private final PrintStream out;

    /** Prints to this stream. */
    public DifferencePrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints; {@code a} and {@code b} are the names of the two sides. */
    public void print(Difference difference, String a, String b) {
        out.printf(Locale.ROOT, "%-28s %12s %12s%n", "", a, b);
        row("events", difference.events().a(), difference.events().b());
        row("articles", difference.articles().a(), difference.articles().b());
        row(
                "events only there",
                difference.onlyInA().size(),
                difference.onlyInB().size());
        row(
                "articles only there",
                difference.articlesOnlyInA().size(),
                difference.articlesOnlyInB().size());
        out.printf(
                Locale.ROOT,
                "%-28s %25d%n",
                "events under another id",
                difference.renamed().size());
        out.printf(
                Locale.ROOT,
                "%-28s %25d%n",
                "articles in another event",
                difference.moved().size());
        out.printf(
                Locale.ROOT,
                "%-28s %25d%n",
                "events whose view differs",
                difference.changed().size());
        out.printf(
                Locale.ROOT,
                "%-28s %25s%n",
                "B-cubed P / R / F1",
                String.format(
                        Locale.ROOT,
                        "%.4f / %.4f / %.4f",
                        difference.agreement().precision(),
                        difference.agreement().recall(),
                        difference.agreement().f1()));
        printFields(difference.changed());
        list("only in " + a, difference.onlyInA(), id -> id);
        list("only in " + b, difference.onlyInB(), id -> id);
        list("under another id", difference.renamed(), one -> one.a() + " → " + one.b());
        list("in another event", difference.moved(), one -> one.articleId() + ": " + one.a() + " → " + one.b());
        list("view differs", difference.changed(), DifferencePrinter::line);
    }

    private void row(String label, int a, int b) {
        out.printf(Locale.ROOT, "%-28s %12d %12d%n", label, a, b);
    }

    private void printFields(List<Difference.Changed> changed) {
        Map<String, Integer> counts = new TreeMap<>();
        changed.forEach(event -> event.fields().forEach(field -> counts.merge(field.name(), 1, Integer::sum)));
        counts.forEach((field, count) -> out.printf(Locale.ROOT, "  %-26s %25d%n", field, count));
    }

    private <T> void list(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + ":");
        items.stream().limit(LISTED).forEach(item -> out.println("  " + line.apply(item)));
        if (items.size() > LISTED) {
            out.println("  … and " + (items.size() - LISTED) + " more (--json lists all)");
        }
    }

    private static String line(Difference.Changed changed) {
        StringBuilder line = new StringBuilder(changed.eventId());
        for (Difference.Field field : changed.fields()) {
            if (!field.name().equals("topMembers")) {
                line.append("\n    ").append(field.name()).append(": ");
                line.append(value(field.a())).append(" → ").append(value(field.b()));
            }
        }
        return line.toString();
    }

    private static String value(JsonNode value) {
        String text = value == null ? "nothing" : Json.toText(value);
        return text.length() <= VALUE_WIDTH ? text : text.substring(0, VALUE_WIDTH) + " …";
    }
}
