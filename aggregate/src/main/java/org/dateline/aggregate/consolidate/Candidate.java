package org.dateline.aggregate.consolidate;

import java.util.List;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.aggregate.state.TermSum.Centrality;
import org.dateline.aggregate.state.WordHashes;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventMember;

/** An article that may lead its event's view. It never changes, so that what follows from it is found out once. */
final class Candidate {
    private final EventMember member;
    private final boolean copies;
    private final Line headline;
    private final List<Sentence> sentences;
    private final int[] terms;
    // null until somebody asks
    private int[][] words;
    private Line lead;
    private byte[] stored;
    private final Centrality centrality;

    /**
     * A candidate.
     *
     * @param member its row
     * @param copies whether it only repeats what its origin says
     * @param sentences its first sentences; none where the article has no text
     * @param terms its terms, ascending
     */
    private Candidate(EventMember member, boolean copies, List<Sentence> sentences, int[] terms) {
        this.member = member;
        this.copies = copies;
        this.sentences = sentences;
        this.terms = terms;
        centrality = new Centrality(terms);
        headline = Lines.headline(member, sentences);
    }

    static Candidate of(Assignment assignment, Share share) {
        return new Candidate(
                share.member(),
                !share.speaks(),
                Lines.opening(assignment.contribution()),
                // a copy brings no terms to its event, but has them
                assignment.contribution().copyOf() == null
                        ? share.terms()
                        : TermSum.termsOf(assignment.contribution().terms()));
    }

    EventMember member() {
        return member;
    }

    boolean copies() {
        return copies;
    }

    /** What the view would be headed by; null where the article has neither headline nor text. */
    Line headline() {
        return headline;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** How central it is among all articles of its event, whose terms these are. */
    double centrality(TermSum ofEvent) {
        return centrality.in(ofEvent);
    }

    boolean hasText() {
        return !sentences.isEmpty();
    }

    /** How the view would open; null where the article has no text. */
    Line lead() {
        if (lead == null) {
            lead = Lines.lead(member, sentences);
        }
        return lead;
    }

    /** Hashes of the words of one of its sentences. */
    int[] words(int sentence) {
        if (words == null) {
            words = new int[sentences.size()][];
        }
        if (words[sentence] == null) {
            words[sentence] = WordHashes.of(sentences.get(sentence).text());
        }
        return words[sentence];
    }

    /** One of its sentences as a line of the view. */
    Line line(Sentence sentence) {
        return Lines.line(member, sentence, Lines.MAX_LEAD);
    }

    String articleId() {
        return member.articleId();
    }

    /**
     * What goes before centrality: no copy, then the event's leading language, then a headline of its own, then a text.
     */
    int tier(String language) {
        int tier = copies ? 0 : 8;
        tier += language != null && language.equals(member.language()) ? 4 : 0;
        tier += member.headline() != null ? 2 : 0;
        return tier + (hasText() ? 1 : 0);
    }

    void write(StateWriter out) {
        if (stored == null) {
            StateWriter once = new StateWriter();
            Codecs.writeMember(once, member);
            once.flag(copies);
            once.list(sentences, Codecs::writeSentence);
            once.hashes(terms);
            stored = once.toBytes();
        }
        out.copy(stored, 0);
    }

    static Candidate read(StateReader in) {
        return new Candidate(Codecs.readMember(in), in.flag(), in.list(Codecs::readSentence), in.hashes());
    }
}
