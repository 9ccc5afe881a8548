package org.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.article.TextSpan;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** Finds names by capitals, word lists and the words around them. Scripts without capitals have no names for it. */
public final class RuleMentionExtractor implements MentionExtractor {
    private static final String GERMAN = "de";

    @Override
    public List<Mention> extract(Tokens tokens, List<TextSpan> sentences, String language) {
        List<NameSpan> spans = new NameSpanFinder(tokens, sentences).find();
        NameTyper typer = new NameTyper(tokens, language.equals(GERMAN));
        typer.learn(spans);
        List<Mention> mentions = new ArrayList<>();
        for (NameSpan span : spans) {
            EntityType type = typer.type(span);
            if (type != null) {
                int start = tokens.start(span.first());
                int end = tokens.end(span.after() - 1);
                mentions.add(new Mention(start, end, type, tokens.text().substring(start, end)));
            }
        }
        return AliasJoiner.join(mentions);
    }

    /** Mentions of one text, each named by its own characters, with their entities' names as the text gives them. */
    public static List<Mention> joined(List<Mention> mentions) {
        return AliasJoiner.join(mentions);
    }
}
