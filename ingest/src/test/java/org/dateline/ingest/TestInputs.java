package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.ingest.source.ArticleSource;
import org.dateline.ingest.source.RawInput;

/** Sources of lines that a test writes down. */
final class TestInputs {
    private TestInputs() {}

    /** A source of these lines; an apostrophe stands for a quotation mark. */
    static ArticleSource lines(String... lines) {
        List<RawInput> inputs = IntStream.range(0, lines.length)
                .mapToObj(i -> input(i + 1, lines[i].replace('\'', '"')))
                .toList();
        return inputs::forEach;
    }

    private static RawInput input(long line, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new RawInput(
                "test:" + line, "test:" + line, line, RawInput.Kind.JSON, bytes, bytes.length, "digest" + line, null);
    }
}
