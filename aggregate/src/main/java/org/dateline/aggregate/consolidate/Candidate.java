package org.dateline.aggregate.consolidate;

import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.model.event.Event.Line;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventMember;

/**
 * An article that may lead its event's view.
 *
 * @param member its row
 * @param headline what the view would be headed by; null where the article has neither headline nor text
 * @param lead how the view would open; null where the article has no text
 * @param terms its terms, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // stored, never compared
record Candidate(EventMember member, Line headline, Line lead, int[] terms) {
    static Candidate of(Assignment assignment, EventMember member) {
        return new Candidate(
                member,
                Lines.headline(member.articleId(), assignment.contribution()),
                Lines.lead(member.articleId(), assignment.contribution()),
                TermSum.termsOf(assignment.contribution().terms()));
    }

    String articleId() {
        return member.articleId();
    }

    /**
     * What goes before centrality: no copy, then the event's leading language, then a headline of its own, then a text.
     */
    int tier(String language) {
        int tier = member.copyOf() == null ? 8 : 0;
        tier += language != null && language.equals(member.language()) ? 4 : 0;
        tier += member.headline() != null ? 2 : 0;
        return tier + (lead != null ? 1 : 0);
    }

    void write(StateWriter out) {
        Codecs.writeMember(out, member);
        Codecs.writeLine(out, headline);
        Codecs.writeLine(out, lead);
        out.hashes(terms);
    }

    static Candidate read(StateReader in) {
        EventMember member = Codecs.readMember(in);
        String id = member.articleId();
        return new Candidate(member, Codecs.readLine(id, in), Codecs.readLine(id, in), in.hashes());
    }
}
