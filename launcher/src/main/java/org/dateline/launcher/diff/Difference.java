package org.dateline.launcher.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the events of B differ from those of A.
 *
 * @param events number of events in A and in B
 * @param articles number of articles in A and in B
 * @param onlyInA ids of events that only A has, but for those that have another id in B
 * @param onlyInB ids of events that only B has, but for those that have another id in A
 * @param renamed events of the same articles under another id
 * @param articlesOnlyInA ids of articles that only A has
 * @param articlesOnlyInB ids of articles that only B has
 * @param moved articles that are in another event: not in the one which most of their event's articles are in
 * @param changed events that are in both and whose views differ
 * @param agreement how alike the two partitions of the shared articles are
 */
public record Difference(
        Sizes events,
        Sizes articles,
        List<String> onlyInA,
        List<String> onlyInB,
        List<Renamed> renamed,
        List<String> articlesOnlyInA,
        List<String> articlesOnlyInB,
        List<Moved> moved,
        List<Changed> changed,
        Agreement agreement) {

    /** A number in A and in B. */
    public record Sizes(int a, int b) {}

    /** An event of the same articles under another id. */
    public record Renamed(String a, String b) {}

    /** An article with its event in A and in B. */
    public record Moved(String articleId, String a, String b) {}

    /** An event with the fields of its view that differ. */
    public record Changed(String eventId, List<Field> fields) {}

    /** A field with its values in A and in B; null where it is absent. */
    public record Field(String name, JsonNode a, JsonNode b) {}

    /** Whether nothing differs. */
    public boolean isNone() {
        return onlyInA.isEmpty()
                && onlyInB.isEmpty()
                && renamed.isEmpty()
                && articlesOnlyInA.isEmpty()
                && articlesOnlyInB.isEmpty()
                && moved.isEmpty()
                && changed.isEmpty();
    }

    /** Holds B against A. */
    public static Difference between(Snapshot a, Snapshot b) {
        SortedMap<String, String> namesInB = renamed(a, b);
        List<String> onlyInA = new ArrayList<>(a.views().keySet());
        onlyInA.removeAll(b.views().keySet());
        onlyInA.removeAll(namesInB.keySet());
        List<String> onlyInB = new ArrayList<>(b.views().keySet());
        onlyInB.removeAll(a.views().keySet());
        onlyInB.removeAll(namesInB.values());
        return new Difference(
                new Sizes(a.views().size(), b.views().size()),
                new Sizes(a.events().size(), b.events().size()),
                onlyInA,
                onlyInB,
                namesInB.entrySet().stream()
                        .map(entry -> new Renamed(entry.getKey(), entry.getValue()))
                        .toList(),
                without(a, b),
                without(b, a),
                moved(a, b),
                changed(a, b),
                Agreement.of(a.events(), b.events()));
    }

    private static List<String> without(Snapshot one, Snapshot other) {
        return one.events().keySet().stream()
                .filter(article -> !other.events().containsKey(article))
                .toList();
    }

    /** New id by old one, of events that are only in A but whose articles are exactly those of an event only in B. */
    private static SortedMap<String, String> renamed(Snapshot a, Snapshot b) {
        Map<SortedSet<String>, String> inB = new HashMap<>();
        members(b).forEach((eventId, articles) -> {
            if (!a.views().containsKey(eventId)) {
                inB.put(articles, eventId);
            }
        });
        SortedMap<String, String> renamed = new TreeMap<>();
        members(a).forEach((eventId, articles) -> {
            if (!b.views().containsKey(eventId) && inB.containsKey(articles)) {
                renamed.put(eventId, inB.get(articles));
            }
        });
        return renamed;
    }

    private static SortedMap<String, SortedSet<String>> members(Snapshot snapshot) {
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        snapshot.events()
                .forEach((article, event) ->
                        members.computeIfAbsent(event, none -> new TreeSet<>()).add(article));
        return members;
    }

    private static List<Moved> moved(Snapshot a, Snapshot b) {
        SortedMap<String, String> home = homes(a, b);
        List<Moved> moved = new ArrayList<>();
        a.events().forEach((article, inA) -> {
            String inB = b.events().get(article);
            if (inB != null && !inB.equals(home.get(inA))) {
                moved.add(new Moved(article, inA, inB));
            }
        });
        return moved;
    }

    /** For each event of A the event of B that has most of its articles: that of the same id, then the first by id. */
    private static SortedMap<String, String> homes(Snapshot a, Snapshot b) {
        SortedMap<String, SortedMap<String, Integer>> shared = new TreeMap<>();
        a.events().forEach((article, inA) -> {
            String inB = b.events().get(article);
            if (inB != null) {
                shared.computeIfAbsent(inA, none -> new TreeMap<>()).merge(inB, 1, Integer::sum);
            }
        });
        SortedMap<String, String> homes = new TreeMap<>();
        shared.forEach((inA, counts) -> {
            String best = counts.containsKey(inA) ? inA : counts.firstKey();
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                best = count.getValue() > counts.get(best) ? count.getKey() : best;
            }
            homes.put(inA, best);
        });
        return homes;
    }

    private static List<Changed> changed(Snapshot a, Snapshot b) {
        List<Changed> changed = new ArrayList<>();
        a.views().forEach((eventId, view) -> {
            JsonNode other = b.views().get(eventId);
            if (other != null && !other.equals(view)) {
                changed.add(new Changed(eventId, fields(view, other)));
            }
        });
        return changed;
    }

    private static List<Field> fields(JsonNode a, JsonNode b) {
        SortedSet<String> names = new TreeSet<>();
        for (Iterator<String> name = a.fieldNames(); name.hasNext(); ) {
            names.add(name.next());
        }
        for (Iterator<String> name = b.fieldNames(); name.hasNext(); ) {
            names.add(name.next());
        }
        return names.stream()
                .filter(name -> !a.path(name).equals(b.path(name)))
                .map(name -> new Field(name, a.get(name), b.get(name)))
                .toList();
    }
}
