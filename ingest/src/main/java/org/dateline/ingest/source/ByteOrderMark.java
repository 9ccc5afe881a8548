package org.dateline.ingest.source;

/** The byte order mark that some editors put at the start of UTF-8 files (Unicode 16.0, section 23.8). */
public final class ByteOrderMark {
    private ByteOrderMark() {}

    /** 3 where {@code bytes} start with a UTF-8 byte order mark, else 0. */
    public static int lengthAtStartOf(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Whether {@code bytes} start with the byte order mark of UTF-16, of either order. */
    public static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }
}
