package org.dateline.launcher.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory that one process at a time keeps its data in. */
public final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final boolean temporary;
    private final FileChannel channel;

    private DataDirectory(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
        Folder.make(path);
        try {
            channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock()) {
                channel.close();
                throw new IllegalStateException("another process is using " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * A directory that stays; made if it is new.
     *
     * @throws IllegalStateException where another process is using it
     */
    public static DataDirectory at(Path path) {
        return new DataDirectory(path, false);
    }

    /** A directory that is deleted when it is closed. */
    public static DataDirectory temporary() {
        try {
            return new DataDirectory(Files.createTempDirectory("dateline-"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory: " + e.getMessage(), e);
        }
    }

    /** Where the broker keeps its logs. */
    public Path broker() {
        return path.resolve("broker");
    }

    /** Where stages keep their state. */
    public Path state() {
        return path.resolve("state");
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (temporary) {
                delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot leave " + path, e);
        }
    }

    private boolean lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void delete() throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(path)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.deleteIfExists(each);
        }
    }
}
