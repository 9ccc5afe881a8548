package org.dateline.evaluate.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.model.article.RawArticle;
import org.dateline.model.json.Json;

/**
 * Labelled articles, in the order of their file.
 *
 * @param name the file's name without its endings
 * @param articles all of them
 */
public record GoldCorpus(String name, List<GoldArticle> articles) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Names that labelled sets may give as numbers. */
    private static final Set<String> NUMBERED = Set.of("id", "outlet", "source");

    /** Characters of a wrong value that are shown. */
    private static final int EXCERPT = 40;

    public GoldCorpus {
        articles = List.copyOf(articles);
    }

    /**
     * Reads JSON lines, gzipped where the name ends in {@code .gz}. A line has the fields of an article as {@code dateline
     * run} takes them, of which one of headline, text and html is required, and the label in {@code cluster}, a text or a
     * number without the blanks around it. An article without id is named after its line. Blank lines are passed over.
     *
     * @throws IOException where the file cannot be read, holds no article, or a line is none; the message is one line
     *     that names the file and the place
     */
    public static GoldCorpus read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder, not a file of articles");
        }
        List<GoldArticle> articles = new ArrayList<>();
        int number = 0;
        // which reports what is no UTF-8, where one that is made of a character set would replace it
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), utf8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String json = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!json.isBlank()) {
                    articles.add(article(json, number));
                }
            }
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8" + (number == 0 ? "" : ", somewhere after line " + number), e);
        } catch (StreamConstraintsException e) {
            throw new IOException(file + ", line " + number + ": longer than an article may be", e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + ", line " + number + ": no JSON object: " + e.getOriginalMessage(), e);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new IOException(
                    file + ", line " + (number + (e instanceof IOException ? 1 : 0)) + ": " + e.getMessage(), e);
        }
        if (articles.isEmpty()) {
            throw new IOException(file + ": holds no article");
        }
        String name = file.getFileName().toString();
        return new GoldCorpus(name.replaceFirst("\\.(jsonl|ndjson|json).*", "").replaceFirst("-dev$", ""), articles);
    }

    /** The first articles, under the same name. */
    public GoldCorpus first(int limit) {
        return articles.size() <= limit ? this : new GoldCorpus(name, articles.subList(0, limit));
    }

    /** Number of articles with a label. */
    public int labelled() {
        return (int)
                articles.stream().filter(article -> article.event() != null).count();
    }

    /** The same articles as if nobody knew when they were published; named as a part of this corpus. */
    public GoldCorpus undated() {
        return new GoldCorpus(
                name + "/undated", articles.stream().map(GoldArticle::undated).toList());
    }

    /**
     * The same articles as others without labels that came earlier: under other ids, the last at a given time, the others
     * as long before that as they were.
     *
     * @param end null where no time is known: their times stay
     */
    public GoldCorpus earlier(Instant end) {
        Instant last = articles.stream()
                .map(article -> article.article().publishedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(end);
        Duration by = end == null ? Duration.ZERO : Duration.between(end, last);
        return new GoldCorpus(
                name, articles.stream().map(article -> article.earlier(by)).toList());
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static GoldArticle article(String json, int number) throws IOException {
        JsonNode line = Json.mapper().readTree(json);
        if (!line.isObject()) {
            throw new IllegalArgumentException("no JSON object");
        }
        if (line.path("withdrawn").asBoolean()) {
            throw new IllegalArgumentException("a withdrawal is no article that is in an event");
        }
        String id = text(line, "id");
        String published = text(line, "publishedAt");
        RawArticle article = new RawArticle(
                id == null ? "line-" + number : id,
                text(line, "url"),
                null,
                text(line, "outlet", "source"),
                text(line, "headline", "title"),
                null,
                text(line, "language", "lang"),
                published == null ? null : instant(published),
                null,
                text(line, "text", "body"),
                text(line, "html"),
                List.of());
        return new GoldArticle(article, label(line.get("cluster")));
    }

    private static String label(JsonNode label) {
        if (label == null || label.isNull()) {
            return null;
        }
        if (!label.isTextual() && !label.isNumber()) {
            throw new IllegalArgumentException("the label in 'cluster' is neither a text nor a number: " + label);
        }
        String event = label.asText().strip();
        return event.isEmpty() ? null : event;
    }

    private static Instant instant(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "publishedAt '" + text + "' is neither a day (2031-03-04) nor a time (2031-03-04T12:00:00Z)", e);
        }
    }

    private static String excerpt(JsonNode value) {
        String json = value.toString();
        return json.length() <= EXCERPT ? json : json.substring(0, EXCERPT) + "…";
    }

    private static String text(JsonNode line, String... names) {
        for (String name : names) {
            JsonNode value = line.get(name);
            boolean isNumbered = value != null && value.isNumber() && NUMBERED.contains(name);
            if (value != null && !value.isNull() && !value.isTextual() && !isNumbered) {
                throw new IllegalArgumentException("'" + name + "' is no text: " + excerpt(value));
            }
            if (value != null && !value.isNull() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }
}
