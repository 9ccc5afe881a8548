package org.dateline.ingest.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder, in the same order on every machine. */
final class FolderListing {
    private FolderListing() {}

    /**
     * All files in depth, sorted by relative path (by UTF-16 unit, {@code /} between names). Links to folders are not
     * followed, so that the walk ends.
     */
    static List<Path> of(Path folder) throws SourceException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .sorted(Comparator.comparing(path -> relative(folder, path)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SourceException(folder + ": the folder cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Whether the file or a folder on the way to it has a name that starts with a dot. */
    static boolean isHidden(Path folder, Path file) {
        return ("/" + relative(folder, file)).contains("/.");
    }

    private static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
