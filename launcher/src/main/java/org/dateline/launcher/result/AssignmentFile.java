package org.dateline.launcher.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.json.Json;

/** The decisions about one article in the results of a run. */
public final class AssignmentFile {
    private AssignmentFile() {}

    /**
     * Decisions about an article, in the order in which they were made.
     *
     * @param folder that holds {@code assignments.jsonl}
     * @throws IOException where the file is missing or holds something else; the message names the place
     */
    public static List<Assignment> of(String articleId, Path folder) throws IOException {
        Path file = folder.resolve("assignments.jsonl");
        List<Assignment> decisions = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                EventAssignment each = Json.mapper().readValue(line, EventAssignment.class);
                if (each instanceof Assignment assignment && articleId.equals(assignment.articleId())) {
                    decisions.add(assignment);
                }
            }
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file; give the folder that a run wrote", e);
        } catch (IOException e) {
            throw new IOException(file + ", line " + number + ": no assignment", e);
        }
        return decisions;
    }
}
