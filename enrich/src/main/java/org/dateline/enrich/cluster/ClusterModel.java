package org.dateline.enrich.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that is learned from labelled and raw articles.
 *
 * @param event the weights of the evidence
 * @param background the terms that are common anyway
 */
public record ClusterModel(EventModel event, Background background) {
    /** Name of the resource with the weights. */
    public static final String EVENT_FILE = "event-model.txt";
    /** Name of the resource with the common terms. */
    public static final String BACKGROUND_FILE = "background.txt";

    /** The model that comes with the house. */
    public static ClusterModel load() {
        try (BufferedReader event = open(EVENT_FILE);
                BufferedReader background = open(BACKGROUND_FILE)) {
            return new ClusterModel(EventModel.read(event), Background.read(background));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) {
        return new BufferedReader(
                new InputStreamReader(ClusterModel.class.getResourceAsStream(name), StandardCharsets.UTF_8));
    }

    /** First 32 bits of the SHA-256 of its text, in hex. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(event.write().getBytes(StandardCharsets.UTF_8));
            digest.update(background.write().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
