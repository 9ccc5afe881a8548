package org.dateline.model.json;

import java.util.Arrays;

/**
 * Base64 (RFC 4648, section 4, padded) decoded where it stands in JSON, without a string in between; quick where no
 * optimising compiler helps.
 */
final class PlainBase64 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int[] SEXTETS = new int[256];

    static {
        Arrays.fill(SEXTETS, -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            SEXTETS[ALPHABET.charAt(i)] = i;
        }
    }

    private PlainBase64() {}

    /**
     * The bytes that a string stands for.
     *
     * @param json with the string's first character at {@code from}
     * @return null where the string is no whole Base64, or has escapes
     */
    static byte[] decode(byte[] json, int from) {
        int end = end(json, from);
        int padding = 0;
        while (padding < 2 && end + padding < json.length && json[end + padding] == '=') {
            padding++;
        }
        boolean whole = (end + padding - from) % 4 == 0 && (padding == 0 || (end - from) % 4 == 4 - padding);
        if (!whole || end + padding >= json.length || json[end + padding] != '"') {
            return null;
        }
        byte[] bytes = new byte[(end - from) * 3 / 4];
        decodeQuads(json, from, bytes);
        if (padding > 0) {
            decodeRest(json, end - 4 + padding, bytes);
        }
        return bytes;
    }

    private static int end(byte[] json, int from) {
        int[] sextets = SEXTETS;
        int end = from;
        while (end < json.length && sextets[json[end] & 0xff] >= 0) {
            end++;
        }
        return end;
    }

    private static void decodeQuads(byte[] json, int from, byte[] bytes) {
        int[] sextets = SEXTETS;
        int in = from;
        for (int out = 0; out <= bytes.length - 3; out += 3) {
            int triple = sextets[json[in] & 0xff] << 18
                    | sextets[json[in + 1] & 0xff] << 12
                    | sextets[json[in + 2] & 0xff] << 6
                    | sextets[json[in + 3] & 0xff];
            bytes[out] = (byte) (triple >> 16);
            bytes[out + 1] = (byte) (triple >> 8);
            bytes[out + 2] = (byte) triple;
            in += 4;
        }
    }

    /** Decodes the padded quad at {@code from}; bits that stand for nothing are passed over, as elsewhere. */
    private static void decodeRest(byte[] json, int from, byte[] bytes) {
        int rest = bytes.length % 3;
        int triple = SEXTETS[json[from] & 0xff] << 18 | SEXTETS[json[from + 1] & 0xff] << 12;
        triple |= rest == 2 ? SEXTETS[json[from + 2] & 0xff] << 6 : 0;
        bytes[bytes.length - rest] = (byte) (triple >> 16);
        if (rest == 2) {
            bytes[bytes.length - 1] = (byte) (triple >> 8);
        }
    }
}
