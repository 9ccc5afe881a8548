package org.dateline.evaluate.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.enrich.clean.ArticleCleaner;
import org.dateline.enrich.clean.CleanArticle;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.evaluate.corpus.GoldArticle;
import org.dateline.evaluate.corpus.GoldCorpus;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.json.Json;
import org.dateline.model.text.TextSpan;

/** Has a teacher label the openings of English articles, and keeps what it said as JSON lines. */
public final class SilverLabels {
    private static final String LANGUAGE = "en";
    private static final int SENTENCES = 32;
    private static final double TITLE_CASE = 0.7;

    private SilverLabels() {}

    /**
     * What a line holds.
     *
     * @param text as in {@link SilverText}
     * @param mentions as in {@link SilverText}
     */
    private record Line(String text, List<Mention> mentions) {}

    /** Labels the English articles of a corpus, each line as soon as it is there. */
    public static void label(GoldCorpus corpus, MentionExtractor teacher, Writer out) throws IOException {
        for (GoldArticle article : corpus.articles()) {
            if (LANGUAGE.equals(article.article().language())) {
                SilverText text = new SilverText(opening(ArticleCleaner.clean(article.article())), List.of());
                List<Mention> names = teacher.extract(text.tokens(), text.sentences(), LANGUAGE);
                out.write(Json.toText(new Line(text.text(), names)));
                out.write('\n');
            }
        }
    }

    /**
     * Reads what {@link #label} wrote.
     *
     * @throws IOException where the file cannot be read or holds something else; the message names the line
     */
    public static List<SilverText> read(Path file) throws IOException {
        List<SilverText> texts = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                SilverText text = text(line, file + ", line " + number);
                if (!text.text().isEmpty()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static SilverText text(String line, String place) throws IOException {
        JsonNode tree = Json.mapper().readTree(line);
        String text = tree.path("text").asText("");
        List<Mention> names = new ArrayList<>();
        for (JsonNode name : tree.path("mentions")) {
            int start = name.path("start").asInt();
            int end = name.path("end").asInt();
            if (start < 0 || end > text.length() || start >= end) {
                throw new IOException(place + ": a name stands outside of its text");
            }
            EntityType type = EntityType.valueOf(name.path("type").asText().toUpperCase(Locale.ROOT));
            names.add(new Mention(start, end, type, text.substring(start, end)));
        }
        return new SilverText(text, names);
    }

    /** The headline, unless it capitalises every word, and the first sentences. */
    private static String opening(CleanArticle article) {
        List<TextSpan> sentences = SentenceSplitter.split(article.text());
        String text = sentences.size() <= SENTENCES
                ? article.text()
                : article.text().substring(0, sentences.get(SENTENCES - 1).end());
        boolean headline = article.headline() != null && !isTitleCase(article.headline());
        return headline ? article.headline() + "\n" + text : text;
    }

    private static boolean isTitleCase(String headline) {
        int words = 0;
        int capitals = 0;
        for (String word : headline.split("[^\\p{L}]+", -1)) {
            words += word.length() > 3 ? 1 : 0;
            capitals += word.length() > 3 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return words > 3 && capitals >= TITLE_CASE * words;
    }
}
