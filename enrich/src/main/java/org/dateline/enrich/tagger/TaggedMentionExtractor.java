package org.dateline.enrich.tagger;

import java.util.List;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.entity.RuleMentionExtractor;
import org.dateline.enrich.language.Tokens;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/** The extractor that ships: the learned tagger for English, rules for every other language. */
public final class TaggedMentionExtractor implements MentionExtractor {
    private static final String ENGLISH = "en";

    private final NameTagger tagger = new NameTagger(TaggerModel.shipped());
    private final MentionExtractor rules = new RuleMentionExtractor();

    @Override
    public List<Mention> extract(Tokens tokens, List<TextSpan> sentences, String language) {
        return language.equals(ENGLISH)
                ? RuleMentionExtractor.joined(tagger.tag(tokens, sentences))
                : rules.extract(tokens, sentences, language);
    }
}
