package org.dateline.launcher.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.launcher.pipeline.Folder;
import org.dateline.model.json.Json;
import picocli.CommandLine.Option;

/** {@code --table}: where the rows of a table of scores go besides the screen. */
final class TableOption {
    @Option(names = "--table", paramLabel = "FILE", description = "where the scores go, as JSON")
    private Path file;

    /**
     * Fails early, before the figures are worked out.
     *
     * @param inputs files that are read, which it must not be
     * @throws UncheckedIOException with one clear line where it cannot be written
     */
    void require(List<Path> inputs) {
        if (file == null) {
            return;
        }
        Folder.make(file.toAbsolutePath().getParent());
        if (Files.isDirectory(file) || (Files.exists(file) && !Files.isWritable(file))) {
            throw refused("cannot be written");
        }
        for (Path input : inputs) {
            if (isSame(input)) {
                throw refused("is one of the inputs, which --table would overwrite");
            }
        }
    }

    private boolean isSame(Path input) {
        try {
            return Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UncheckedIOException refused(String why) {
        String message = file + ": " + why;
        return new UncheckedIOException(message, new IOException(message));
    }

    boolean isGiven() {
        return file != null;
    }

    void write(List<?> rows) {
        if (file != null) {
            try {
                Files.write(file, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": cannot be written", e);
            }
        }
    }
}
