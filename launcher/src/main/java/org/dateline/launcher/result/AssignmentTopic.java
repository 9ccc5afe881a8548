package org.dateline.launcher.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.evaluate.explain.ArticleSearch;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.json.Json;

/** What was decided in a pipeline, as its topic tells. */
public final class AssignmentTopic implements ArticleSearch.Source {
    private final Topics topics;
    private final String bootstrap;

    /** A source that has read nothing yet. */
    public AssignmentTopic(Topics topics, String bootstrap) {
        this.topics = topics;
        this.bootstrap = bootstrap;
    }

    @Override
    public void scan(Set<String> words, ArticleSearch.Visitor visitor) {
        try (TopicReader reader = new TopicReader(bootstrap)) {
            reader.scan(topics.eventAssignments(), record -> {
                // most records are of others: to look for an id's bytes is far quicker than to read them all
                if (hasOneOf(words, latin(record.value()))) {
                    visitor.accept(read(record.value()));
                }
            });
        }
    }

    private static boolean hasOneOf(Set<String> words, String json) {
        for (String word : words) {
            if (json.contains(latin(Json.toBytes(word)))) {
                return true;
            }
        }
        return false;
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
