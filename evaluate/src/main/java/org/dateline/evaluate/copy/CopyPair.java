package org.dateline.evaluate.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        List<String> lines = lines(file);
        List<String> head = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (!head.containsAll(COLUMNS)) {
            throw new IOException(file + ", line 1: not all of the columns " + COLUMNS + " are there");
        }
        List<CopyPair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (cells.size() < head.size()) {
                throw new IOException(
                        "%s, line %d: %d columns instead of %d".formatted(file, i + 1, cells.size(), head.size()));
            }
            try {
                pairs.add(pair(cells, head));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        if (pairs.isEmpty()) {
            throw new IOException(file + ": holds no pair");
        }
        return pairs;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static double similarity(String text) {
        try {
            double jaccard = Double.parseDouble(text);
            if (jaccard >= 0 && jaccard <= 1) {
                return jaccard;
            }
        } catch (NumberFormatException e) {
            // told below, as is a number out of bounds
        }
        throw new IllegalArgumentException("jaccard5 is '" + text + "', not a number from 0 to 1");
    }

    private static CopyPair pair(List<String> cells, List<String> head) {
        Instant one = Instant.parse(cells.get(head.indexOf("time1")));
        Instant other = Instant.parse(cells.get(head.indexOf("time2")));
        return new CopyPair(
                cells.get(head.indexOf("id1")),
                cells.get(head.indexOf("id2")),
                similarity(cells.get(head.indexOf("jaccard5"))),
                Duration.between(one, other).abs());
    }
}
