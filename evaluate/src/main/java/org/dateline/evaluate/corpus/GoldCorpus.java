package org.dateline.evaluate.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    public GoldCorpus {
        articles = List.copyOf(articles);
    }

    /**
     * Reads JSON lines, gzipped where the name ends in {@code .gz}, with the fields id, title, text, publishedAt,
     * source, url, lang and cluster, of which only id is required.
     *
     * @throws IOException where the file cannot be read, or a line is no such article; the message names the line
     */
    public static GoldCorpus read(Path file) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    articles.add(article(Json.mapper().readTree(line)));
                } catch (IOException | IllegalArgumentException | DateTimeException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        String name = file.getFileName().toString();
        return new GoldCorpus(name.replaceFirst("\\.jsonl.*", "").replaceFirst("-dev$", ""), articles);
    }

    /** The same articles as if nobody knew when they were published; named as a part of this corpus. */
    public GoldCorpus undated() {
        return new GoldCorpus(
                name + "/undated", articles.stream().map(GoldArticle::undated).toList());
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static GoldArticle article(JsonNode line) {
        String published = text(line, "publishedAt");
        RawArticle article = new RawArticle(
                text(line, "id"),
                text(line, "url"),
                null,
                text(line, "source"),
                text(line, "title"),
                null,
                text(line, "lang"),
                published == null ? null : instant(published),
                null,
                text(line, "text"),
                null,
                List.of());
        return new GoldArticle(article, text(line, "cluster"));
    }

    private static Instant instant(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(text).toInstant();
    }

    private static String text(JsonNode line, String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
