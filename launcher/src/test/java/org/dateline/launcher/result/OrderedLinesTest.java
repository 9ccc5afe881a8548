package org.dateline.launcher.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedLinesTest {
    @Test
    void ordersBySeqThenByEventHoweverEventsAreSpread() throws IOException {
        String onePartition =
                merged(List.of(List.of(line(1, "b"), line(2, "c"), line(2, "a"), line(2, "b"), line(3, "a"))));
        String twoPartitions =
                merged(List.of(List.of(line(2, "c"), line(2, "a"), line(3, "a")), List.of(line(1, "b"), line(2, "b"))));

        assertThat(onePartition)
                .isEqualTo(
                        String.join("\n", line(1, "b"), line(2, "a"), line(2, "b"), line(2, "c"), line(3, "a") + "\n"));
        assertThat(twoPartitions).isEqualTo(onePartition);
    }

    @Test
    void keepsTheOrderOfWhatOneArticleDidToOneEvent() throws IOException {
        String first = "{\"seq\":1,\"eventId\":\"a\",\"type\":\"z\"}";
        String second = "{\"seq\":1,\"eventId\":\"a\",\"type\":\"b\"}";

        assertThat(merged(List.of(List.of(first, second)))).isEqualTo(first + "\n" + second + "\n");
    }

    @Test
    void leavesOutWhatIsOfNoEvent() throws IOException {
        assertThat(merged(List.of(List.of("{\"seq\":9,\"type\":\"end-of-input\"}"))))
                .isEmpty();
    }

    private static String line(long seq, String event) {
        return "{\"seq\":" + seq + ",\"eventId\":\"" + event + "\"}";
    }

    private static String merged(List<List<String>> partitions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Iterator<byte[]>> readers = partitions.stream()
                .map(lines -> lines.stream().map(line -> line.getBytes(UTF_8)).iterator())
                .toList();
        OrderedLines.merge(readers, new LineWriter(out));
        return out.toString(UTF_8);
    }
}
