package org.dateline.enrich.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Unsigned ints of seven bits a byte, the lowest first (LEB128). */
final class Varint {
    private Varint() {}

    static void write(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int read(ByteBuffer in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = in.get() & 0xff;
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number has more than five bytes");
    }
}
