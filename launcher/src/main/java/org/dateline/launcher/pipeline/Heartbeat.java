package org.dateline.launcher.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a container's health check that the process works: it writes a file again and again as long as it does. */
public final class Heartbeat {
    private static final String VARIABLE = "DATELINE_HEARTBEAT";

    private final Path file;

    private Heartbeat(Path file) {
        this.file = file;
    }

    /** Beats on the file that the environment names; does nothing where it names none. */
    public static Heartbeat ofEnvironment() {
        String file = System.getenv(VARIABLE);
        return new Heartbeat(file == null || file.isBlank() ? null : Path.of(file));
    }

    /** Works at this moment. */
    public void beat() {
        if (file == null) {
            return;
        }
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the heartbeat " + file, e);
        }
    }
}
