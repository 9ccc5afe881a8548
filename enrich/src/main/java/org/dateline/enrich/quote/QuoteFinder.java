package org.dateline.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * Finds direct quotations with their speakers: before, between or behind the quoted words, by name, pronoun or role; a
 * paragraph of quoted words alone goes on with the speaker before. Words in marks that nobody is said to say are none.
 */
public final class QuoteFinder {
    private final Tokens tokens;
    private final String text;
    private final List<TextSpan> sentences;
    private final AttributionFinder attributions;
    private final SpeakerNamer namer;
    private final List<Quote> quotes = new ArrayList<>();
    private Open open;
    private int sentence;

    private QuoteFinder(Tokens tokens, List<TextSpan> sentences, List<Mention> mentions) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.sentences = sentences;
        this.attributions = new AttributionFinder(tokens, mentions);
        this.namer = new SpeakerNamer(tokens, mentions, attributions);
    }

    /** A quotation that more quoted words may belong to. */
    private record Open(List<TextSpan> content, String speaker, TextSpan source, String verb, int end) {}

    /**
     * The direct quotations of a text in order.
     *
     * @param tokens the text
     * @param sentences its sentences, in order
     * @param mentions its names, in order
     * @param most how many to find at most
     */
    public static List<Quote> find(Tokens tokens, List<TextSpan> sentences, List<Mention> mentions, int most) {
        List<QuotedStretch> stretches = QuotationMarks.find(tokens.text(), 2 * most);
        QuoteFinder finder = new QuoteFinder(tokens, sentences, mentions);
        for (int i = 0; i < stretches.size() && finder.quotes.size() < most; i++) {
            finder.read(stretches, i);
        }
        finder.close();
        return finder.quotes;
    }

    private void read(List<QuotedStretch> stretches, int i) {
        QuotedStretch stretch = stretches.get(i);
        int before = i == 0 ? 0 : stretches.get(i - 1).after();
        int next =
                i + 1 == stretches.size() ? text.length() : stretches.get(i + 1).open();
        int paragraph = text.lastIndexOf('\n', Math.max(0, stretch.open() - 1)) + 1;
        boolean opensParagraph = text.substring(Math.min(paragraph, stretch.open()), stretch.open())
                .isBlank();
        if (isTied(stretch, before, paragraph)) {
            String more = furtherVerb(open.end(), stretch.open());
            add(stretch, open.speaker(), open.source(), more == null ? open.verb() : more, more == null);
            return;
        }
        Attribution attribution = attribution(stretch, Math.max(before, paragraph), next);
        if (attribution != null && isQuotation(stretch, attribution)) {
            String verb = attribution.verb() < 0 ? null : tokens.word(attribution.verb());
            TextSpan source = new TextSpan(tokens.start(attribution.first()), tokens.end(attribution.after() - 1));
            add(stretch, namer.name(attribution, stretch.open()), source, verb, false);
        } else if (attribution == null
                && isSentence(stretch)
                && namer.last() != null
                && opensParagraph
                && !isSingle(stretch)) {
            add(stretch, namer.last(), null, null, false);
        }
    }

    /** Whether the words go on with the quotation before: "“…,” she said, “…”", "“…,” she said. “…”". */
    private boolean isTied(QuotedStretch stretch, int before, int paragraph) {
        if (open == null || open.end() < paragraph || open.end() != before) {
            return false;
        }
        String between = text.substring(before, stretch.open());
        boolean told = open.source() != null && open.source().start() >= before;
        return between.isBlank() || (told && ends(between.strip()) && sentencesIn(between.strip()) <= 1);
    }

    /** "…," she said, adding: "…" are two quotations of one speaker: the second verb, null where there is only one. */
    private String furtherVerb(int from, int to) {
        String verb = null;
        int verbs = 0;
        for (int i = attributions.tokenAt(from); i < tokens.size() && tokens.start(i) < to; i++) {
            if (SpeechWords.isVerb(tokens, i)) {
                verbs++;
                verb = tokens.word(i);
            }
        }
        return verbs > 1 ? verb : null;
    }

    private static boolean ends(String clause) {
        return !clause.isEmpty() && ".,:;—–-".indexOf(clause.charAt(clause.length() - 1)) >= 0;
    }

    private int sentencesIn(String clause) {
        int count = 0;
        for (int at = clause.indexOf(". "); at >= 0; at = clause.indexOf(". ", at + 1)) {
            count += at > 3 && Character.isLowerCase(clause.charAt(at - 1)) ? 1 : 0;
        }
        return count + 1;
    }

    private Attribution attribution(QuotedStretch stretch, int least, int next) {
        boolean signed = isDash(nextSign(stretch.after(), text.length()));
        int end = Math.min(next, signed ? lineEnd(stretch.after()) : sentenceEnd(stretch.after()));
        char last = lastUnit(stretch);
        boolean more = ",?!-–—…".indexOf(last) >= 0 || startsWith(stretch.after(), ',') || signed;
        boolean ended = last == '.' && Character.isLowerCase(nextLetter(stretch.after(), end));
        if (more || ended) {
            Attribution after = attributions.after(attributions.tokenAt(stretch.after()), attributions.tokenAt(end));
            if (after != null) {
                return after;
            }
        }
        int start = Math.max(least, sentenceStart(stretch.open()));
        return attributions.before(attributions.tokenAt(start), attributions.tokenAt(stretch.open()));
    }

    /** Words in marks within somebody's clause are quoted whole where they stand off from it. */
    private boolean isQuotation(QuotedStretch stretch, Attribution attribution) {
        boolean behind = attribution.first() < tokens.size() && tokens.start(attribution.first()) >= stretch.after();
        if (behind) {
            return true;
        }
        int before = stretch.open() - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean comma = before >= 0 && text.charAt(before) == ',';
        boolean colon = before >= 0 && text.charAt(before) == ':';
        int verbEnd = attribution.verb() < 0 ? -1 : tokens.end(attribution.verb());
        boolean afterVerb = verbEnd == before + 1 || (comma && verbEnd == before);
        return colon || (comma && afterVerb) || ((comma || afterVerb) && isSentence(stretch));
    }

    private boolean isSingle(QuotedStretch stretch) {
        return "'‘".indexOf(text.charAt(stretch.open())) >= 0;
    }

    private boolean isSentence(QuotedStretch stretch) {
        boolean ended = stretch.goesOn() || ".?!…,—–".indexOf(lastUnit(stretch)) >= 0;
        return ended && Character.isUpperCase(nextLetter(stretch.start(), stretch.end()));
    }

    private char lastUnit(QuotedStretch stretch) {
        int at = stretch.end() - 1;
        while (at > stretch.start()
                && (Character.isWhitespace(text.charAt(at)) || "’'".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return text.charAt(Math.max(at, stretch.open()));
    }

    private boolean startsWith(int at, char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private char nextLetter(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return text.charAt(at);
            }
        }
        return ' ';
    }

    private char nextSign(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < to ? text.charAt(at) : ' ';
    }

    private static boolean isDash(char sign) {
        return "-–—―".indexOf(sign) >= 0;
    }

    private int sentenceStart(int at) {
        seek(at);
        return sentence < sentences.size()
                ? Math.min(at, sentences.get(sentence).start())
                : at;
    }

    /** End of the sentence that a place stands in, or that begins right after it in the same paragraph. */
    private int sentenceEnd(int at) {
        seek(at);
        int stop = lineEnd(at);
        return sentence < sentences.size()
                ? Math.min(stop, sentences.get(sentence).end())
                : stop;
    }

    private int lineEnd(int at) {
        int line = text.indexOf('\n', at);
        return line < 0 ? text.length() : line;
    }

    /** Moves to the first sentence that ends after a place. */
    private void seek(int at) {
        while (sentence > 0 && sentences.get(sentence - 1).end() > at) {
            sentence--;
        }
        while (sentence < sentences.size() && sentences.get(sentence).end() <= at) {
            sentence++;
        }
    }

    private void add(QuotedStretch stretch, String speaker, TextSpan source, String verb, boolean tied) {
        if (!tied) {
            close();
        }
        List<TextSpan> content = tied ? open.content() : new ArrayList<>();
        content.add(new TextSpan(stretch.start(), stretch.end()));
        open = new Open(content, speaker, source, verb, stretch.after());
    }

    private void close() {
        if (open != null) {
            int first = open.content().get(0).start();
            int last = open.content().get(open.content().size() - 1).end();
            TextSpan span = new TextSpan(sentenceStart(first), Math.max(last, sentenceEnd(Math.max(first, last - 1))));
            quotes.add(new Quote(QuoteKind.DIRECT, open.content(), open.speaker(), open.source(), open.verb(), span));
        }
        open = null;
    }
}
