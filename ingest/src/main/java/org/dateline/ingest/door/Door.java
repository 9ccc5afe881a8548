package org.dateline.ingest.door;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.ingest.door.Admission.Admitted;
import org.dateline.ingest.door.Admission.Refused;
import org.dateline.ingest.source.ByteOrderMark;
import org.dateline.ingest.source.RawInput;
import org.dateline.model.article.RawArticle;

/**
 * Decides which inputs are articles, and makes them conform: the contract's fields only, strict UTF-8 and JSON, bounded
 * sizes, believable times, a stable id. Holds no state: equal inputs give equal admissions, but for the time of receipt.
 */
public final class Door {
    static final int MAX_SOURCE = 256;

    private final Clock clock;

    private Door(Clock clock) {
        this.clock = clock;
    }

    /** A door for articles as they come: stamps {@code receivedAt} where it is missing, and lets none be ahead. */
    public static Door live(Clock clock) {
        return new Door(Objects.requireNonNull(clock));
    }

    /** A door for a bounded run, which gives the same result whenever it is made: no clock, no stamps. */
    public static Door corpus() {
        return new Door(null);
    }

    /** Exactly one admission; nothing that an input holds makes this throw. */
    public Admission admit(RawInput input) {
        if (input.fault() != null) {
            return new Refused(
                    input.fault().reason(), Excerpt.ofMessage(input.fault().detail()));
        }
        try {
            return new Admitted(article(input.kind() == RawInput.Kind.TEXT ? text(input) : json(input), input.name()));
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private static Map<Field, FieldValue> json(RawInput input) throws RefusedException {
        int start = input.line() == 1 ? ByteOrderMark.lengthAtStartOf(input.bytes()) : 0;
        return ArticleJson.read(Utf8.decode(input.bytes(), start));
    }

    private static Map<Field, FieldValue> text(RawInput input) throws RefusedException {
        requireNoNul(input.bytes());
        String text = Utf8.decode(input.bytes(), ByteOrderMark.lengthAtStartOf(input.bytes()));
        if (CleanText.isBlank(text)) {
            throw new RefusedException("empty", "the file holds no text");
        }
        return Map.of(Field.TEXT, FieldValue.ofString(text));
    }

    private static void requireNoNul(byte[] bytes) throws RefusedException {
        for (int i = 0; i < bytes.length && !ByteOrderMark.isUtf16(bytes); i++) {
            if (bytes[i] == 0) {
                throw new RefusedException("not-text", "byte " + i + " is zero, which no text file holds");
            }
        }
    }

    private RawArticle article(Map<Field, FieldValue> fields, String name) throws RefusedException {
        List<String> remarks = new ArrayList<>();
        FieldRules rules = new FieldRules(fields, remarks);
        String id = rules.id();
        String url = rules.url();
        String outlet = rules.outlet();
        String headline = rules.headline();
        String byline = rules.byline();
        String language = rules.language();
        if (rules.withdrawn()) {
            return withdrawal(id, url, outlet, new TimeRules(fields, remarks).receivedAt(clock), remarks);
        }
        TimeRules times = new TimeRules(fields, remarks);
        Instant receivedAt = times.receivedAt(clock);
        Instant publishedAt = times.publishedAt(receivedAt);
        String text = rules.body(Field.TEXT);
        String html = rules.body(Field.HTML);
        if (headline == null && text == null && html == null) {
            throw new RefusedException("no-content", "neither headline nor text nor html");
        }
        String articleId = id != null ? id : identity(url, outlet, headline, text == null ? html : text);
        // a producer's id says which article it is; where there is none, only the input can
        String source = id == null ? sourceOf(name) : null;
        return new RawArticle(
                articleId,
                url,
                source,
                outlet,
                headline,
                byline,
                language,
                publishedAt,
                receivedAt,
                text,
                html,
                remarks);
    }

    /** Takes an article back: which one is all that counts. */
    private static RawArticle withdrawal(String id, String url, String outlet, Instant receivedAt, List<String> remarks)
            throws RefusedException {
        if (id == null && url == null) {
            throw new RefusedException("invalid-id", "neither id nor url says which article is withdrawn");
        }
        String articleId = id != null ? id : identity(url, null, null, null);
        return new RawArticle(
                articleId, url, null, outlet, null, null, null, null, receivedAt, null, null, remarks, true);
    }

    /** The end of a long one: the file's name and the line are there. */
    private static String sourceOf(String name) {
        String clean = CleanText.of("source", name, new ArrayList<>());
        return CleanText.cutStart(clean, MAX_SOURCE);
    }

    private static String identity(String url, String outlet, String headline, String body) {
        return url == null
                ? ArticleIds.ofContent(outlet, headline, body)
                : ArticleIds.ofUrl(CanonicalUrl.of(url).orElseThrow());
    }
}
