package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A claim with the articles that make it, in the order in which they came: at most {@value #MAX_SUPPORTS}, the others
 * are counted if they speak for another origin.
 */
public final class Claimed {
    static final int MAX_SUPPORTS = 12;

    private final Claim claim;
    private final List<Support> supports;
    private int more;

    Claimed(Claim claim) {
        this(claim, 0, new ArrayList<>(2));
    }

    Claimed(Claim claim, int more, List<Support> supports) {
        this.claim = claim;
        this.more = more;
        this.supports = supports;
    }

    /** What is claimed. */
    public Claim claim() {
        return claim;
    }

    List<Support> supports() {
        return supports;
    }

    int more() {
        return more;
    }

    void add(Support support) {
        supports.add(support);
        if (supports.size() > MAX_SUPPORTS) {
            boolean known = supports.subList(0, MAX_SUPPORTS).stream()
                    .anyMatch(one -> one.origin().equals(support.origin()));
            // the first is the evidence that is shown, the last ones tell what holds now
            supports.remove(1);
            more += known ? 0 : 1;
        }
    }

    /** Whether nobody claims it any more. */
    boolean subtract(String articleId) {
        supports.removeIf(support -> support.articleId().equals(articleId));
        return supports.isEmpty();
    }

    /** The first article that made it. */
    public Support first() {
        return supports.get(0);
    }

    long lastSeq() {
        return supports.get(supports.size() - 1).seq();
    }

    /** When it was last made as an article's own. */
    long lastTime() {
        long last = Long.MIN_VALUE;
        for (Support support : supports) {
            last = support.own() ? Math.max(last, support.time()) : last;
        }
        return last == Long.MIN_VALUE ? 0 : last;
    }

    /** Keys of the origins that make it, at most {@value #MAX_SUPPORTS}, in the order in which they came. */
    public List<String> origins() {
        if (supports.size() == 1) {
            return List.of(supports.get(0).origin());
        }
        Set<String> origins = new LinkedHashSet<>();
        for (Support support : supports) {
            origins.add(support.origin());
        }
        return List.copyOf(origins);
    }

    /** How many origins make it; a lower bound beyond {@value #MAX_SUPPORTS}. */
    public int originCount() {
        return supports.size() == 1 ? 1 + more : origins().size() + more;
    }

    /** Ids of the articles whose own figure it is. */
    List<String> ownArticles() {
        if (supports.size() == 1) {
            return isOwn() ? List.of(supports.get(0).articleId()) : List.of();
        }
        List<String> articles = new ArrayList<>(supports.size());
        for (Support support : supports) {
            if (support.own()) {
                articles.add(support.articleId());
            }
        }
        return articles;
    }

    /** Whether it is anybody's own figure. */
    boolean isOwn() {
        for (Support support : supports) {
            if (support.own()) {
                return true;
            }
        }
        return false;
    }
}
