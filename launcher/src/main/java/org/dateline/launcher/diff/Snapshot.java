package org.dateline.launcher.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.json.Json;

/**
 * The events of one namespace at one moment.
 *
 * @param views the latest view of each event by its id, without the articles
 * @param events the event of each article by the article's id
 */
public record Snapshot(SortedMap<String, JsonNode> views, SortedMap<String, String> events) {
    public Snapshot {
        views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
    }

    /**
     * Reads the {@code events.jsonl} of an export or of a run.
     *
     * @throws IOException where it is not there or is no such file
     */
    public static Snapshot read(Path directory) throws IOException {
        SortedMap<String, JsonNode> views = new TreeMap<>();
        SortedMap<String, String> events = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(directory.resolve("events.jsonl"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode view = (ObjectNode) Json.mapper().readTree(line);
                String eventId = view.path("eventId").asText();
                view.path("articles")
                        .forEach(article -> events.put(article.path("articleId").asText(), eventId));
                view.remove("articles");
                views.put(eventId, view);
            }
        }
        return new Snapshot(views, events);
    }
}
