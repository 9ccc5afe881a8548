package org.dateline.enrich.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.enrich.language.TokenKind;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * Finds what somebody states in the article's own words, by two plain shapes: "Ada Quill said (that) …" with a person,
 * an organisation or a pronoun right before the verb, and "…, Ada Quill said." at the end of a sentence. A sentence
 * that holds a direct quotation is left alone.
 */
public final class StatementFinder {
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_AIDE = 9;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final AttributionFinder attributions;
    private final SpeakerNamer namer;

    private StatementFinder(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.attributions = new AttributionFinder(tokens, mentions);
        this.namer = new SpeakerNamer(tokens, mentions, attributions);
    }

    /**
     * Direct quotations and statements together, in order.
     *
     * @param direct the direct quotations, in order
     * @param most how many to find at most
     */
    public static List<Quote> find(
            Tokens tokens, List<TextSpan> sentences, List<Mention> mentions, List<Quote> direct, int most) {
        StatementFinder finder = new StatementFinder(tokens, mentions);
        List<Quote> found = new ArrayList<>(direct);
        int next = 0;
        int token = 0;
        for (TextSpan sentence : sentences) {
            int first = token;
            while (token < tokens.size() && tokens.start(token) < sentence.end()) {
                token++;
            }
            while (next < direct.size() && direct.get(next).sentence().end() <= sentence.start()) {
                next++;
            }
            boolean quoted = next < direct.size() && direct.get(next).sentence().start() < sentence.end();
            Quote statement = quoted || found.size() >= most ? null : finder.statement(first, token, sentence);
            if (statement != null) {
                found.add(statement);
            }
        }
        found.sort(Comparator.comparingInt(quote -> quote.content().get(0).start()));
        return found;
    }

    private Quote statement(int first, int after, TextSpan sentence) {
        for (int verb = first + 1; verb < after; verb++) {
            if (!SpeechWords.isStatement(tokens, verb) || tokens.capitalised(verb)) {
                continue;
            }
            Attribution speaker = speaker(first, verb);
            if (speaker == null) {
                continue;
            }
            boolean last = verb >= after - 2 && tokens.is(speaker.first() - 1, ',');
            int begin = last ? first : begin(verb + 1);
            int end = last ? speaker.first() - 1 : after;
            while (end > begin
                    && tokens.kind(end - 1) == TokenKind.SIGN
                    && tokens.word(end - 1).length() == 1) {
                end--;
            }
            boolean words = end - begin >= FEWEST_WORDS && tokens.kind(begin) != TokenKind.SIGN;
            return !words ? null : quote(speaker, begin, end, sentence);
        }
        return null;
    }

    private Quote quote(Attribution speaker, int begin, int end, TextSpan sentence) {
        TextSpan content = new TextSpan(tokens.start(begin), tokens.end(end - 1));
        TextSpan source = new TextSpan(tokens.start(speaker.first()), tokens.end(speaker.after() - 1));
        String name = namer.name(speaker, source.start());
        return new Quote(QuoteKind.INDIRECT, List.of(content), name, source, tokens.word(speaker.verb()), sentence);
    }

    /** After "that", which stands right behind the verb or behind when, where and to whom it was said. */
    private int begin(int at) {
        boolean told =
                SpeechWords.isBreak(tokens.lower(at)) || tokens.lower(at - 1).equals("told");
        for (int i = at; i < at + (told ? LONGEST_AIDE : 1); i++) {
            if (tokens.lower(i).equals("that") || tokens.lower(i).equals("que")) {
                return i + 1;
            }
        }
        return at;
    }

    /** The name or pronoun that ends right before the verb. */
    private Attribution speaker(int first, int verb) {
        int end = verb;
        while (end > first + 1 && SpeechWords.isBetween(tokens.lower(end - 1))) {
            end--;
        }
        if (SpeechWords.isPronoun(tokens.lower(end - 1))) {
            return SpeechWords.isPersonal(tokens.lower(end - 1)) ? new Attribution(verb, end - 1, end) : null;
        }
        int index = attributions.firstMention(tokens.end(end - 1)) - 1;
        boolean named = index >= 0
                && mentions.get(index).end() == tokens.end(end - 1)
                && mentions.get(index).type() != EntityType.PLACE
                && mentions.get(index).start() >= tokens.start(first);
        return named
                ? new Attribution(verb, attributions.tokenAt(mentions.get(index).start()), end)
                : null;
    }
}
