package org.dateline.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.model.json.Json;
import picocli.CommandLine.Option;

/** {@code --table}: where the rows of a table of scores go besides the screen. */
final class TableOption {
    @Option(names = "--table", paramLabel = "FILE", description = "where the figures go, as JSON")
    private Path file;

    /** Fails early where the file's folder is not there and cannot be made: before the figures are worked out. */
    void require() {
        if (file != null && file.toAbsolutePath().getParent() != null) {
            Folder.make(file.toAbsolutePath().getParent());
        }
    }

    boolean isGiven() {
        return file != null;
    }

    void write(List<?> rows) throws IOException {
        if (file != null) {
            Files.write(file, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
        }
    }
}
