package org.dateline.enrich.cluster;

import org.dateline.model.article.EnrichedArticle;

/** What an article is a copy of. */
final class Originals {
    private final Table articles;
    private final CopyTable copies;
    private final MemberTable members;

    /** Among what these tables hold: articles by id, sketches and members by seq. */
    Originals(Table articles, CopyTable copies, MemberTable members) {
        this.articles = articles;
        this.copies = copies;
        this.members = members;
    }

    /** The article that another one is most similar to, similar enough to be its copy; null where there is none. */
    MemberRow mostSimilar(EnrichedArticle article) {
        long seq = copies.mostSimilar(NearDuplicates.sketch(article));
        return seq == CopyIndex.NONE ? null : members.get(seq);
    }

    /**
     * What an article that is similar to another one copies: the origin of that, where it is similar to it as well, else
     * that itself.
     */
    String of(EnrichedArticle article, MemberRow similar) {
        byte[] original = sketch(similar);
        return original != null && isCopy(article, original) ? similar.origin() : similar.articleId();
    }

    /** Whether a later version of an article copies what the earlier did; so too once nobody can tell. */
    boolean isCopy(EnrichedArticle later, MemberRow earlier) {
        byte[] original = sketch(earlier);
        return original == null || isCopy(later, original);
    }

    private static boolean isCopy(EnrichedArticle article, byte[] original) {
        return NearDuplicates.similarity(NearDuplicates.sketch(article), original) >= NearDuplicates.COPY;
    }

    /** The sketch of what an article copies, its own where it is its own; null once nobody copies that any more. */
    private byte[] sketch(MemberRow row) {
        byte[] known = articles.get(ArticleRow.key(row.origin()));
        return known == null ? null : copies.sketch(ArticleRow.of(known).seq());
    }
}
