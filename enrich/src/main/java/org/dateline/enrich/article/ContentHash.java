package org.dateline.enrich.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.model.article.RawArticle;

/** What an outlet wrote, in 32 hex digits. */
final class ContentHash {
    private static final int BYTES = 16;

    private ContentHash() {}

    /** The first half of SHA-256 over outlet, headline and text (else html), each preceded by whether it is there. */
    static String of(RawArticle article) {
        MessageDigest digest = sha256();
        add(digest, article.outlet());
        add(digest, article.headline());
        add(digest, article.text() != null ? article.text() : article.html());
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void add(MessageDigest digest, String part) {
        if (part == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) ':');
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
