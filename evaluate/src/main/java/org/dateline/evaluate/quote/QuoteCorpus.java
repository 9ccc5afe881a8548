package org.dateline.evaluate.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.model.json.Json;
import org.dateline.model.text.TextSpan;

/**
 * Articles with labelled attributions.
 *
 * @param name the file's name without its endings
 * @param articles in the file's order
 */
public record QuoteCorpus(String name, List<Article> articles) {
    public QuoteCorpus {
        articles = List.copyOf(articles);
    }

    /**
     * An article.
     *
     * @param text its text
     * @param language its language, a BCP 47 tag
     * @param attributions what it has whom say
     */
    public record Article(String text, String language, List<Attribution> attributions) {
        public Article {
            attributions = List.copyOf(attributions);
        }
    }

    /**
     * Somebody's words or view (Newell, Margolin and Ruths 2018).
     *
     * @param content the words
     * @param source where who says them is named
     */
    public record Attribution(List<TextSpan> content, List<TextSpan> source) {
        public Attribution {
            content = List.copyOf(content);
            source = List.copyOf(source);
        }
    }

    /**
     * Reads JSON lines, gzipped where the name ends in {@code .gz}, with the fields text, lang and attributions, each
     * with lists of character spans content and source.
     *
     * @throws IOException where the file cannot be read or a line is something else
     */
    public static QuoteCorpus read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                articles.add(article(Json.mapper().readTree(line)));
            }
        }
        String name = file.getFileName().toString().replaceFirst("\\.jsonl.*", "");
        return new QuoteCorpus(name, articles);
    }

    private static Article article(JsonNode line) {
        String text = line.path("text").asText("");
        int[] units = units(text);
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode each : line.path("attributions")) {
            attributions.add(new Attribution(spans(each.path("content"), units), spans(each.path("source"), units)));
        }
        return new Article(text, line.path("lang").asText("en"), attributions);
    }

    /** Labels count characters (code points): the UTF-16 index of each. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0; i < units.length - 1; i++) {
            units[i + 1] = text.offsetByCodePoints(units[i], 1);
        }
        return units;
    }

    private static List<TextSpan> spans(JsonNode pairs, int[] units) {
        List<TextSpan> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(
                    new TextSpan(units[pair.path(0).asInt()], units[pair.path(1).asInt()]));
        }
        return spans;
    }
}
