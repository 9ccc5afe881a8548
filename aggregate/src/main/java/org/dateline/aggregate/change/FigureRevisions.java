package org.dateline.aggregate.change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.article.Figure;
import org.dateline.model.event.EventChange.Revised;

/**
 * Tells which figures a correction took back, and by which it replaced them: those that have the same unit and count
 * the same, in the order of the text. Figures that tell neither what they count nor a unit are passed over.
 */
final class FigureRevisions {
    static final int MAX_REVISIONS = 20;

    private FigureRevisions() {}

    /** One revision for each figure of {@code before} that is not in {@code after}; at most {@value #MAX_REVISIONS}. */
    static List<Revised> between(List<Figure> before, List<Figure> after) {
        Map<Subject, Set<String>> valuesBefore = bySubject(before);
        Map<Subject, Set<String>> valuesAfter = bySubject(after);
        List<Revised> revisions = new ArrayList<>();
        valuesBefore.forEach((subject, values) -> {
            Set<String> now = valuesAfter.getOrDefault(subject, Set.of());
            Iterator<String> added =
                    now.stream().filter(value -> !values.contains(value)).iterator();
            values.stream()
                    .filter(value -> !now.contains(value))
                    .map(value -> revised(subject, value, added.hasNext() ? added.next() : null))
                    .forEach(revisions::add);
        });
        return revisions.stream().limit(MAX_REVISIONS).toList();
    }

    private static Map<Subject, Set<String>> bySubject(List<Figure> figures) {
        Map<Subject, Set<String>> values = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.unit() != null || figure.counts() != null)
                .forEach(figure -> values.computeIfAbsent(
                                new Subject(figure.unit(), figure.counts()), none -> new LinkedHashSet<>())
                        .add(figure.value()));
        return values;
    }

    private static Revised revised(Subject subject, String before, String after) {
        return new Revised("figure", subject.phrase(before), after == null ? null : subject.phrase(after));
    }

    private record Subject(String unit, String counts) {
        String phrase(String value) {
            return Stream.of(value, unit, counts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }
    }
}
