package org.dateline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names articles whose producer does not: after their address, else after what they say. Never after a file or the
 * moment, so that the same article gets the same id wherever it comes from.
 */
final class ArticleIds {
    private static final int HASH_BYTES = 12;

    /** Cannot stand in a field: the door removes it. */
    private static final char SEPARATOR = '\u001f';

    private ArticleIds() {}

    /** {@code url:} and the first 24 hex digits of the SHA-256 of the canonical address. */
    static String ofUrl(String canonicalUrl) {
        return "url:" + hash(canonicalUrl);
    }

    /** {@code text:} and the first 24 hex digits of the SHA-256 of all three, any of which may be null. */
    static String ofContent(String outlet, String headline, String body) {
        return "text:" + hash(orEmpty(outlet) + SEPARATOR + orEmpty(headline) + SEPARATOR + orEmpty(body));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
