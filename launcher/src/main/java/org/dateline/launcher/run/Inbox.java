package org.dateline.launcher.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.ingest.IngestCounts;
import org.dateline.ingest.LiveIngest;
import org.dateline.ingest.source.ArticleSources;
import org.dateline.ingest.source.SourceException;
import org.dateline.launcher.pipeline.Heartbeat;

/**
 * Folders that articles are dropped into. A file is published once it has rested for a moment and is then moved aside;
 * one whose process dies in between is published again, which the pipeline recognises as a duplicate delivery.
 */
public final class Inbox {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final String PUBLISHED = "published";
    private static final String UNUSABLE = "unusable";

    private Inbox() {}

    /** An {@link IllegalArgumentException} says which of these cannot be watched, and why. */
    public static void requireFolders(List<String> folders) {
        for (String folder : folders) {
            if (!Files.isDirectory(Path.of(folder))) {
                throw new IllegalArgumentException(folder + " is no folder: only folders can be watched");
            }
            if (!Files.isWritable(Path.of(folder))) {
                throw new IllegalArgumentException(folder + " may not be written by this user: files that have been"
                        + " published are moved to the sub-folder '" + PUBLISHED + "'");
            }
        }
    }

    /**
     * Watches the folders until the process is stopped.
     *
     * @param listener told what became of each file, in a line
     */
    public static void watch(List<String> folders, LiveIngest ingest, Consumer<String> listener)
            throws IOException, InterruptedException {
        Heartbeat heartbeat = Heartbeat.ofEnvironment();
        while (true) {
            for (String folder : folders) {
                takeAll(Path.of(folder), ingest, listener);
            }
            heartbeat.beat();
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        }
    }

    private static void takeAll(Path folder, LiveIngest ingest, Consumer<String> listener) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(Inbox::hasRested).sorted().toList();
        }
        for (Path file : files) {
            move(file, take(file, ingest, listener));
        }
    }

    private static boolean hasRested(Path file) {
        try {
            Instant before = Instant.now().minus(REST);
            return Files.isRegularFile(file)
                    && !file.getFileName().toString().startsWith(".")
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false; // gone again
        }
    }

    private static String take(Path file, LiveIngest ingest, Consumer<String> listener) throws IOException {
        try (ArticleSources source = ArticleSources.of(List.of(file.toString()), InputStream.nullInputStream())) {
            IngestCounts counts = ingest.run(source);
            listener.accept(file + ": " + counts.summary());
            return PUBLISHED;
        } catch (SourceException e) {
            listener.accept(file + ": " + e.getMessage() + "; moved to '" + UNUSABLE + "'");
            return UNUSABLE;
        }
    }

    private static void move(Path file, String subfolder) throws IOException {
        Path target = file.resolveSibling(subfolder);
        Files.createDirectories(target);
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
