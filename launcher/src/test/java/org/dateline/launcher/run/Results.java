package org.dateline.launcher.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.result.ResultFiles;

/**
 * The files that every run of the same articles in the same order must leave alike.
 *
 * @param files lines by name of the file
 */
record Results(Map<String, List<String>> files) {
    static Results in(Path directory) {
        Map<String, List<String>> files = new TreeMap<>();
        for (String name : List.of("events.jsonl", "assignments.jsonl", "changes.jsonl")) {
            files.put(name, read(directory.resolve(name)));
        }
        return new Results(files);
    }

    /** Exports what a namespace holds now. */
    static Results of(String bootstrap, Topics topics, Path directory) {
        new ResultFiles(topics, bootstrap).write(directory);
        return in(directory);
    }

    int events() {
        return files.get("events.jsonl").size();
    }

    /** The first line that is not the same in both, shortened; empty where the files are equal. */
    String differenceFrom(Results other) {
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            String difference = difference(file.getValue(), other.files.get(file.getKey()));
            if (!difference.isEmpty()) {
                return file.getKey() + difference;
            }
        }
        return "";
    }

    private static String difference(List<String> lines, List<String> others) {
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "(nothing)";
            String other = i < others.size() ? others.get(i) : "(nothing)";
            if (!line.equals(other)) {
                return ":" + (i + 1) + ": " + around(line, other) + " and not " + around(other, line);
            }
        }
        return "";
    }

    private static String around(String line, String other) {
        int same = 0;
        while (same < Math.min(line.length(), other.length()) && line.charAt(same) == other.charAt(same)) {
            same++;
        }
        return line.substring(Math.max(0, same - 80), Math.min(line.length(), same + 80));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
