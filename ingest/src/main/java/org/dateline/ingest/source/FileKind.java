package org.dateline.ingest.source;

import java.nio.file.Path;
import java.util.Locale;

/** What a file's name says that it is. */
enum FileKind {
    TEXT,
    JSON_LINES,
    GZIPPED_JSON_LINES,
    UNKNOWN;

    static FileKind of(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return TEXT;
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        return name.endsWith(".jsonl.gz") || name.endsWith(".ndjson.gz") ? GZIPPED_JSON_LINES : UNKNOWN;
    }
}
