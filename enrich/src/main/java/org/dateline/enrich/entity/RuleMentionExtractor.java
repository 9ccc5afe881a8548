package org.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** Finds names by capitals, word lists and the words around them. Scripts without capitals have no names for it. */
public final class RuleMentionExtractor implements MentionExtractor {
    private static final String GERMAN = "de";

    @Override
    public List<Mention> extract(Tokens tokens, List<TextSpan> sentences, String language) {
        boolean german = language.equals(GERMAN);
        List<NameSpan> spans = new NameSpanFinder(tokens, sentences, german).find();
        NameTyper typer = new NameTyper(tokens, german);
        typer.learn(spans);
        List<Mention> mentions = new ArrayList<>();
        for (NameSpan span : spans) {
            NameSpan name = german ? withoutNouns(span, typer) : span;
            EntityType type = typer.type(name);
            if (type != null) {
                int start = tokens.start(name.first());
                int end = tokens.end(name.after() - 1);
                mentions.add(new Mention(start, end, type, tokens.text().substring(start, end)));
            }
        }
        return AliasJoiner.join(mentions);
    }

    /** "Spielertrainer Holger Krause" without the noun: the longest end of the run that names something, else the run. */
    private static NameSpan withoutNouns(NameSpan span, NameTyper typer) {
        if (typer.type(span) != null) {
            return span;
        }
        for (int first = span.first() + 1; first < span.after(); first++) {
            NameSpan rest = new NameSpan(first, span.after(), false, false);
            if (typer.type(rest) != null) {
                return rest;
            }
        }
        return span;
    }

    /** Mentions of one text, each named by its own characters, with their entities' names as the text gives them. */
    public static List<Mention> joined(List<Mention> mentions) {
        return AliasJoiner.join(mentions);
    }
}
