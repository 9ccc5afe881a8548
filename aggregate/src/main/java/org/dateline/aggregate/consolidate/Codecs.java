package org.dateline.aggregate.consolidate;

import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.EventMember;
import org.dateline.model.event.RelatedEvent;
import org.dateline.model.text.TextSpan;

/** The stored form of records of the model. */
final class Codecs {
    private Codecs() {}

    static void writeMember(StateWriter out, EventMember member) {
        out.text(member.eventId());
        out.number(member.seq());
        out.text(member.articleId());
        out.number(member.articleVersion());
        out.text(member.copyOf());
        out.text(member.outlet());
        out.text(member.url());
        out.text(member.source());
        out.text(member.headline());
        out.text(member.language());
        out.time(member.publishedAt());
        out.time(member.receivedAt());
        out.text(member.wireCredit());
    }

    static EventMember readMember(StateReader in) {
        return new EventMember(
                in.text(),
                in.number(),
                in.text(),
                in.count(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.time(),
                in.time(),
                in.text());
    }

    static void writeRelated(StateWriter out, RelatedEvent event) {
        out.text(event.eventId());
        out.text(event.headline());
        out.number(event.daysApart() == null ? -1 : event.daysApart());
        out.list(event.people(), StateWriter::text);
        out.list(event.places(), StateWriter::text);
        out.text(event.quote());
    }

    static RelatedEvent readRelated(StateReader in) {
        String eventId = in.text();
        String headline = in.text();
        int days = in.count();
        return new RelatedEvent(
                eventId,
                headline,
                days < 0 ? null : days,
                in.list(StateReader::text),
                in.list(StateReader::text),
                in.text());
    }

    static void writeSentence(StateWriter out, Sentence sentence) {
        out.number(sentence.span().start());
        out.number(sentence.span().end());
        out.text(sentence.text());
    }

    static Sentence readSentence(StateReader in) {
        return new Sentence(new TextSpan(in.count(), in.count()), in.text());
    }
}
