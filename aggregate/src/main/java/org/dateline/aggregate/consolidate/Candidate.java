package org.dateline.aggregate.consolidate;

import java.util.List;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventMember;

/**
 * An article that may lead its event's view.
 *
 * @param member its row
 * @param copies whether it only repeats what its origin says
 * @param headline what the view would be headed by; null where the article has neither headline nor text
 * @param sentences its first sentences; none where the article has no text
 * @param terms its terms, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // stored, never compared
record Candidate(EventMember member, boolean copies, Line headline, List<Sentence> sentences, int[] terms) {
    static Candidate of(Assignment assignment, Share share) {
        EventMember member = share.member();
        List<Sentence> sentences = Lines.opening(assignment.contribution());
        return new Candidate(
                member,
                !share.speaks(),
                Lines.headline(member, sentences),
                sentences,
                TermSum.termsOf(assignment.contribution().terms()));
    }

    boolean hasText() {
        return !sentences.isEmpty();
    }

    /** How the view would open; null where the article has no text. */
    Line lead() {
        return Lines.lead(member, sentences);
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
        Codecs.writeMember(out, member);
        out.flag(copies);
        out.list(sentences, Codecs::writeSentence);
        out.hashes(terms);
    }

    static Candidate read(StateReader in) {
        EventMember member = Codecs.readMember(in);
        boolean copies = in.flag();
        List<Sentence> sentences = in.list(Codecs::readSentence);
        return new Candidate(member, copies, Lines.headline(member, sentences), sentences, in.hashes());
    }
}
