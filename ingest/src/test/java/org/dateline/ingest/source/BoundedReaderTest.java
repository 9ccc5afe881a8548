package org.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedReaderTest {
    @Test
    void cutsAtLineFeedsOnly() throws IOException {
        assertThat(lines("a\r\n\nb\rc\n")).containsExactly("a\r", "", "b\rc");
    }

    @Test
    void takesALastLineWithoutLineFeed() throws IOException {
        assertThat(lines("a\nb")).containsExactly("a", "b");
    }

    @Test
    void findsNothingInNothing() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void keepsALineOfTheLimitWhole() throws IOException {
        Extract line = reader("12345678\n").nextLine();

        assertThat(line.isWhole()).isTrue();
        assertThat(line.length()).isEqualTo(8);
    }

    @Test
    void keepsTheStartOfALongerLineWithLengthAndDigestOfTheWhole() throws Exception {
        BoundedReader reader = reader("123456789\nnext");

        Extract line = reader.nextLine();

        assertThat(line.isWhole()).isFalse();
        assertThat(new String(line.bytes(), UTF_8)).isEqualTo("1234");
        assertThat(line.length()).isEqualTo(9);
        assertThat(line.sha256()).isEqualTo(sha256("123456789".getBytes(UTF_8)));
        assertThat(new String(reader.nextLine().bytes(), UTF_8)).isEqualTo("next");
    }

    @Test
    void digestsALongLineHoweverTheBytesArrive() throws Exception {
        byte[] bytes = new byte[200_000];
        BoundedReader reader = new BoundedReader(new ByteArrayInputStream(bytes), 100_000, 4);

        assertThat(reader.nextLine().sha256()).isEqualTo(sha256(bytes));
    }

    @Test
    void readsThroughAVeryLongLineInBoundedMemory() throws IOException {
        BoundedReader reader = new BoundedReader(zeros(1L << 26), RawInput.MAX_BYTES, RawInput.KEPT_BYTES);

        Extract line = reader.nextLine();

        assertThat(line.length()).isEqualTo(1L << 26);
        assertThat(line.bytes()).hasSize(RawInput.KEPT_BYTES);
    }

    @Test
    void cutsTheSameLinesHoweverTheBytesArrive() throws IOException {
        String text = "one\ntwo\n\nthree";
        InputStream trickle = new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };

        assertThat(lines(new BoundedReader(trickle, 8, 4))).isEqualTo(lines(text));
    }

    private static BoundedReader reader(String text) {
        return new BoundedReader(new ByteArrayInputStream(text.getBytes(UTF_8)), 8, 4);
    }

    private static List<String> lines(String text) throws IOException {
        return lines(reader(text));
    }

    private static List<String> lines(BoundedReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Extract line = reader.nextLine(); line != null; line = reader.nextLine()) {
            lines.add(new String(line.bytes(), UTF_8));
        }
        return lines;
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left == 0) {
                    return -1;
                }
                int given = (int) Math.min(left, length);
                Arrays.fill(buffer, offset, offset + given, (byte) 0);
                left -= given;
                return given;
            }
        };
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
