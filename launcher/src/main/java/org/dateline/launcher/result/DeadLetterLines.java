package org.dateline.launcher.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;

/** The dead letters, sorted by where they came from: {@code a.jsonl:9} before {@code a.jsonl:10}. */
final class DeadLetterLines {
    private static final Comparator<DeadLetter> ORDER = Comparator.comparing(DeadLetter::stage)
            .thenComparing(letter -> withoutNumber(letter.source()))
            .thenComparingLong(letter -> number(letter.source()))
            .thenComparing(DeadLetter::sha256);

    private final Topics topics;
    private final TopicReader reader;

    DeadLetterLines(Topics topics, TopicReader reader) {
        this.topics = topics;
        this.reader = reader;
    }

    long writeTo(LineWriter lines) throws IOException {
        List<DeadLetter> letters = new ArrayList<>();
        reader.scan(
                topics.deadLetters(),
                record -> letters.add(DeadLetters.read(record.key(), record.value(), record.headers())));
        letters.sort(ORDER);
        for (DeadLetter letter : letters) {
            lines.line(Json.toBytes(letter));
        }
        return lines.count();
    }

    private static String withoutNumber(String source) {
        return source.substring(0, numberStart(source));
    }

    private static long number(String source) {
        String digits = source.substring(numberStart(source));
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }

    private static int numberStart(String source) {
        int start = source.length();
        while (start > 0 && source.charAt(start - 1) >= '0' && source.charAt(start - 1) <= '9') {
            start--;
        }
        return start;
    }
}
