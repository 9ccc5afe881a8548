package org.dateline.evaluate.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Two articles known to be similar.
 *
 * @param one an article id
 * @param other an article id
 * @param jaccard of their lower-cased word 5-grams
 * @param apart time between them
 */
public record CopyPair(String one, String other, double jaccard, Duration apart) {
    private static final List<String> COLUMNS = List.of("id1", "id2", "jaccard5", "time1", "time2");

    /**
     * Reads tab-separated lines under a head that names the columns id1, id2, jaccard5, time1 and time2, among others.
     *
     * @throws IOException where the file cannot be read, or is no such table; the message names the line
     */
    public static List<CopyPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (!head.containsAll(COLUMNS)) {
            throw new IOException(file + ", line 1: not all of the columns " + COLUMNS + " are there");
        }
        List<CopyPair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                pairs.add(pair(List.of(lines.get(i).split("\t", -1)), head));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return pairs;
    }

    private static CopyPair pair(List<String> cells, List<String> head) {
        Instant one = Instant.parse(cells.get(head.indexOf("time1")));
        Instant other = Instant.parse(cells.get(head.indexOf("time2")));
        return new CopyPair(
                cells.get(head.indexOf("id1")),
                cells.get(head.indexOf("id2")),
                Double.parseDouble(cells.get(head.indexOf("jaccard5"))),
                Duration.between(one, other).abs());
    }
}
