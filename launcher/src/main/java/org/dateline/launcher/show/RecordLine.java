package org.dateline.launcher.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dateline.kafka.letter.DeadLetters;
import org.dateline.kafka.topic.Topic;
import org.dateline.kafka.topic.Topics;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RejectedArticle;
import org.dateline.model.article.WithdrawnArticle;
import org.dateline.model.event.Event;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.event.RelatedEvent;
import org.dateline.model.json.Json;
import org.dateline.model.letter.DeadLetter;

/** One line for one record of any topic. */
public final class RecordLine {
    private static final int VALUE_WIDTH = 60;

    private final Topics topics;
    private final boolean json;

    /** Lines for the topics of a namespace; with {@code json} the records as they are. */
    public RecordLine(Topics topics, boolean json) {
        this.topics = topics;
        this.json = json;
    }

    /** The line; a record that cannot be read is shown as it is. */
    public String of(Topic<?, ?> topic, ConsumerRecord<byte[], byte[]> record) {
        if (topic.equals(topics.deadLetters())) {
            return letter(record);
        }
        if (record.value() == null) {
            return key(record) + "  (deleted)";
        }
        String value = new String(record.value(), UTF_8);
        if (json) {
            return value;
        }
        try {
            return readable(topic, record, value);
        } catch (IOException e) {
            return value;
        }
    }

    private String readable(Topic<?, ?> topic, ConsumerRecord<byte[], byte[]> record, String value) throws IOException {
        if (topic.equals(topics.eventChanges())) {
            return change(Json.fromBytes(record.value(), EventChange.class));
        }
        if (topic.equals(topics.events())) {
            return event(Json.fromBytes(record.value(), Event.class));
        }
        if (topic.equals(topics.eventAssignments())) {
            return assignment(Json.fromBytes(record.value(), EventAssignment.class));
        }
        if (topic.equals(topics.enrichedArticles())) {
            return outcome(Json.fromBytes(record.value(), EnrichOutcome.class));
        }
        return key(record) + "  " + value;
    }

    /** The line of a change. */
    public static String change(EventChange change) {
        String what = change.changes().stream().map(RecordLine::what).collect(Collectors.joining(", "));
        return change.eventId() + " v" + change.version() + "  " + what + "  | " + change.headline() + " ("
                + Plural.of(change.articleCount(), "article") + ", " + Plural.of(change.originCount(), "origin") + ")";
    }

    private static String what(EventChange.Change change) {
        if (change instanceof EventChange.Grew grew) {
            String outlet = grew.outlet() == null ? "an article" : grew.outlet();
            return grew.copyOf() == null ? "grew by " + outlet : "copied by " + outlet;
        }
        if (change instanceof EventChange.Revised revised) {
            return "revised " + revised.field() + ": " + cut(revised.before()) + " → " + cut(revised.after());
        }
        if (change instanceof EventChange.Corroborated corroborated) {
            return corroborated.value() + " " + corroborated.what() + " backed by "
                    + Plural.of(corroborated.originCount(), "origin");
        }
        if (change instanceof EventChange.Conflicted conflicted) {
            return "in conflict: " + String.join(" or ", conflicted.values()) + " " + conflicted.what();
        }
        if (change instanceof EventChange.Superseded superseded) {
            return superseded.what() + ": " + superseded.before() + " superseded by " + superseded.after();
        }
        if (change instanceof EventChange.Retracted retracted) {
            return "retracted: " + retracted.value() + " " + retracted.what();
        }
        if (change instanceof EventChange.Left left) {
            return left.articleId() + " left for " + left.to();
        }
        if (change instanceof EventChange.Withdrawn withdrawn) {
            return withdrawn.articleId() + " withdrawn";
        }
        if (change instanceof EventChange.Related related) {
            return "related to " + related.eventId();
        }
        if (change instanceof EventChange.Unrelated unrelated) {
            return "no longer related to " + unrelated.eventId();
        }
        if (change instanceof EventChange.Merged merged) {
            return "merged into " + merged.into();
        }
        return change instanceof EventChange.Opened ? "opened" : "closed";
    }

    private static String cut(String value) {
        return value == null || value.length() <= VALUE_WIDTH ? value : value.substring(0, VALUE_WIDTH) + " …";
    }

    private static String event(Event event) {
        return event.eventId() + " v" + event.version() + "  "
                + (event.headline() == null ? "" : event.headline().text()) + " ("
                + Plural.of(event.articleCount(), "article") + ", " + Plural.of(event.outletCount(), "outlet") + ")";
    }

    private static String assignment(EventAssignment assignment) {
        if (assignment instanceof EventAssignment.Assignment one) {
            return one.eventId() + "  " + one.articleId() + " v" + one.articleVersion() + " "
                    + one.decision().kind().code() + "  | " + one.contribution().headline();
        }
        if (assignment instanceof EventAssignment.Departure departure) {
            return departure.eventId() + "  " + departure.left() + " left for " + departure.to();
        }
        if (assignment instanceof EventAssignment.Withdrawal withdrawal) {
            return withdrawal.eventId() + "  " + withdrawal.withdrawn() + " withdrawn";
        }
        if (assignment instanceof EventAssignment.Live live) {
            return live.live() + " is live";
        }
        if (assignment instanceof EventAssignment.Relation relation) {
            return relation.eventId() + "  related to "
                    + relation.related().stream().map(RelatedEvent::eventId).collect(Collectors.joining(", "));
        }
        return assignment.eventId() == null ? "end of input" : assignment.eventId() + "  closed";
    }

    private static String outcome(EnrichOutcome outcome) {
        if (outcome instanceof RejectedArticle rejected) {
            return rejected.articleId() + "  rejected: " + rejected.reason() + ", " + rejected.detail();
        }
        if (outcome instanceof WithdrawnArticle withdrawn) {
            return withdrawn.articleId() + "  withdrawn";
        }
        EnrichedArticle article = (EnrichedArticle) outcome;
        return article.articleId() + "  [" + article.language() + "] " + article.headline() + " ("
                + Plural.of(article.sentences().size(), "sentence") + ", "
                + Plural.of(article.entities().size(), "entity") + ")";
    }

    private String letter(ConsumerRecord<byte[], byte[]> record) {
        DeadLetter letter = DeadLetters.read(record.key(), record.value(), record.headers());
        if (json) {
            return Json.toText(letter);
        }
        return letter.stage() + "  " + letter.source() + "  " + letter.reason() + ": " + letter.detail() + " ("
                + Plural.of(letter.length(), "byte") + ")";
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "-" : new String(record.key(), UTF_8);
    }
}
