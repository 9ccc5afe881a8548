package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.model.event.Event;

/** The articles that may lead an event's view, and those that do. */
final class Leads {
    // the headline's article and the lead's
    private static final int LEADING = 2;

    private List<Candidate> candidates;
    private Candidate leader;
    private Candidate opener;

    Leads() {
        candidates = new ArrayList<>(1);
    }

    private Leads(StateReader in) {
        candidates = in.list(Candidate::read);
        leader = at(in.count());
        opener = at(in.count());
    }

    private Candidate at(int index) {
        return index < 0 ? null : candidates.get(index);
    }

    /** The most central articles, the leading ones first. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** The article that the headline is from; null where none has one. */
    Candidate leader() {
        return leader;
    }

    /** The article that the lead is from; null where none has a text. */
    Candidate opener() {
        return opener;
    }

    void add(Candidate candidate) {
        candidates.add(candidate);
    }

    void subtract(String articleId) {
        candidates.removeIf(candidate -> candidate.articleId().equals(articleId));
    }

    /** Chooses who leads and drops the candidates that exceed the bound. */
    void select(TermSum terms, String language, Set<String> outdated) {
        LeadSelector selector = new LeadSelector(candidates, terms, language, outdated);
        leader = selector.leader(idOf(leader), candidate -> candidate.headline() != null);
        opener = leader != null && leader.hasText() ? leader : selector.leader(idOf(opener), Candidate::hasText);
        candidates = leadingFirst(selector.best(), Event.MAX_MEMBERS);
    }

    /** Drops the lower half, but none that leads. */
    void halve() {
        int kept = Math.min(candidates.size(), Math.max(LEADING, candidates.size() / 2));
        candidates = leadingFirst(candidates.subList(0, kept), Event.MAX_MEMBERS);
    }

    private List<Candidate> leadingFirst(List<Candidate> best, int most) {
        List<Candidate> sorted = new ArrayList<>(Math.min(best.size(), most) + 1);
        if (leader != null) {
            sorted.add(leader);
        }
        if (opener != null && !opener.equals(leader)) {
            sorted.add(opener);
        }
        for (Candidate candidate : best) {
            if (sorted.size() < most && !candidate.equals(leader) && !candidate.equals(opener)) {
                sorted.add(candidate);
            }
        }
        return sorted;
    }

    private static String idOf(Candidate candidate) {
        return candidate == null ? null : candidate.articleId();
    }

    void write(StateWriter out) {
        out.list(candidates, (to, candidate) -> candidate.write(to));
        out.number(candidates.indexOf(leader));
        out.number(candidates.indexOf(opener));
    }

    static Leads read(StateReader in) {
        return new Leads(in);
    }
}
