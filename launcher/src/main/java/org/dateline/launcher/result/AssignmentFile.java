package org.dateline.launcher.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.dateline.evaluate.explain.ArticleSearch;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.json.Json;

/** What was decided in a run, as its results tell. */
public final class AssignmentFile implements ArticleSearch.Source {
    private final Path file;

    /** @param folder that holds {@code assignments.jsonl} */
    public AssignmentFile(Path folder) {
        file = folder.resolve("assignments.jsonl");
    }

    /** @throws IOException where the file is missing or holds something else; the message names the place */
    @Override
    public void scan(Set<String> words, ArticleSearch.Visitor visitor) throws IOException {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                visitor.accept(Json.mapper().readValue(line, EventAssignment.class));
            }
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file; give the folder that a run wrote", e);
        } catch (IOException e) {
            throw new IOException(file + ", line " + number + ": no assignment", e);
        }
    }
}
