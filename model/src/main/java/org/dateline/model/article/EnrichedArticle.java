package org.dateline.model.article;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * An article with everything that can be learned from it alone. All offsets are UTF-16 indices into {@code text}.
 * Components without a description are carried over from {@link RawArticle}; any of them is null where unknown.
 *
 * @param position the raw record this is the outcome of
 * @param headline the outlet's headline, else a first line of the text that reads as one, else null
 * @param language the language found in the text, a BCP 47 tag, {@code und} where it cannot be told
 * @param located the place of the dateline ("MEXICO CITY"), null where there is none
 * @param wireCredit the wire service credited, null where there is none
 * @param text the cleaned text without headline, dateline and site furniture; paragraphs are separated by a line feed;
 *     empty where there is only a headline
 * @param contentHash MurmurHash3 (128 bits in hex) of what the outlet wrote, before cleaning, and when: outlet, headline, text,
 *     {@code publishedAt}; what one of the latest versions under the same id has is a duplicate delivery
 * @param sentences the sentences of the text, in order
 * @param mentions persons, organisations and places where the text names them
 * @param entities the mentions joined to one entry a name, most salient first
 * @param dates time expressions of the text
 * @param figures numbers of the text with unit and what they count
 * @param quotes what the text has whom say, in order
 * @param fingerprint Similarity sketch (fast variant of MinHash) of the text's word shingles, for near-duplicates; null where the text is too short
 * @param features term vectors by field, what the clusterer compares articles by
 */
public record EnrichedArticle(
        String articleId,
        RawPosition position,
        String url,
        String source,
        String outlet,
        String headline,
        String byline,
        String language,
        Instant publishedAt,
        Instant receivedAt,
        String located,
        String wireCredit,
        String text,
        String contentHash,
        List<TextSpan> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<DateMention> dates,
        List<Figure> figures,
        List<Quote> quotes,
        Fingerprint fingerprint,
        SortedMap<String, TermVector> features,
        List<String> remarks)
        implements EnrichOutcome {
    public EnrichedArticle {
        text = text == null ? "" : text;
        sentences = copy(sentences);
        mentions = copy(mentions);
        entities = copy(entities);
        dates = copy(dates);
        figures = copy(figures);
        quotes = copy(quotes);
        features = Collections.unmodifiableSortedMap(features == null ? new TreeMap<>() : new TreeMap<>(features));
        remarks = copy(remarks);
    }

    /** The article in a language, with the features that it has there. */
    public EnrichedArticle withFeatures(String inLanguage, SortedMap<String, TermVector> itsFeatures) {
        return new EnrichedArticle(
                articleId,
                position,
                url,
                source,
                outlet,
                headline,
                byline,
                inLanguage,
                publishedAt,
                receivedAt,
                located,
                wireCredit,
                text,
                contentHash,
                sentences,
                mentions,
                entities,
                dates,
                figures,
                quotes,
                fingerprint,
                itsFeatures,
                remarks);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
