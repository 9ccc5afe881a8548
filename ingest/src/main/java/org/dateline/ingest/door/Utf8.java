package org.dateline.ingest.door;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.ingest.source.ByteOrderMark;

/** Strict UTF-8 (RFC 3629): overlong forms, surrogates and cut sequences are errors, never replaced. */
final class Utf8 {
    private Utf8() {}

    /**
     * The characters from {@code offset} on.
     *
     * @throws RefusedException with the position of the first byte that is no UTF-8
     */
    static String decode(byte[] bytes, int offset) throws RefusedException {
        if (ByteOrderMark.isUtf16(bytes)) {
            throw new RefusedException(
                    "invalid-utf-8", "starts with the byte order mark of UTF-16; only UTF-8 is read");
        }
        String text = new String(bytes, offset, bytes.length - offset, StandardCharsets.UTF_8);
        // stands for what is no UTF-8, and may stand there itself
        return text.indexOf('\uFFFD') < 0 ? text : decodeStrictly(bytes, offset);
    }

    private static String decodeStrictly(byte[] bytes, int offset) throws RefusedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(bytes.length - offset);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RefusedException(
                    "invalid-utf-8",
                    String.format(Locale.ROOT, "byte %d (0x%02x) is no UTF-8", in.position(), bytes[in.position()]));
        }
        return out.flip().toString();
    }

    /** Number of bytes of {@code text} in UTF-8; it must be well-formed. */
    static long length(String text) {
        char[] units = text.toCharArray();
        long length = units.length;
        for (char unit : units) {
            if (unit >= 0x80) {
                length += unit >= 0x800 && (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) ? 2 : 1;
            }
        }
        return length;
    }
}
