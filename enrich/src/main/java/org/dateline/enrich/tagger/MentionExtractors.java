package org.dateline.enrich.tagger;

import java.util.ServiceLoader;
import org.dateline.enrich.entity.MentionExtractor;

/** Which extractor finds the names. */
public final class MentionExtractors {
    private MentionExtractors() {}

    /** The one that a module on the class path brings, else the one that ships. */
    public static MentionExtractor chosen() {
        return ServiceLoader.load(MentionExtractor.class).findFirst().orElseGet(TaggedMentionExtractor::new);
    }
}
