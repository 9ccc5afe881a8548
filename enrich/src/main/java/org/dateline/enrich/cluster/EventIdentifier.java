package org.dateline.enrich.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names events by what founded them, so that a replay gives the same names. */
final class EventIdentifier {
    private EventIdentifier() {}

    /** First 64 bits of the SHA-256 of the founding article's id and its seq, in hex. */
    static String of(String articleId, long seq) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(articleId.getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
            return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
