package org.dateline.launcher.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.json.Json;

/** The decisions about one article in a pipeline's topic. */
public final class AssignmentTopic {
    private AssignmentTopic() {}

    /** Decisions about an article, in the order in which they were made. */
    public static List<Assignment> of(String articleId, Topics topics, String bootstrap) {
        List<Assignment> decisions = new ArrayList<>();
        String written = latin(Json.toBytes(articleId));
        try (TopicReader reader = new TopicReader(bootstrap)) {
            reader.scan(topics.eventAssignments(), record -> {
                // most records are of other articles: to look for the id's bytes is far quicker than to read them all
                if (latin(record.value()).contains(written)
                        && read(record.value()) instanceof Assignment assignment
                        && articleId.equals(assignment.articleId())) {
                    decisions.add(assignment);
                }
            });
        }
        decisions.sort(Comparator.comparingLong(Assignment::seq)
                .thenComparingInt(assignment -> assignment.step() == null ? 0 : assignment.step()));
        return decisions;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static EventAssignment read(byte[] json) {
        try {
            return Json.fromBytes(json, EventAssignment.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
