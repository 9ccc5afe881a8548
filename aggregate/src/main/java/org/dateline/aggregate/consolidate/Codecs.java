package org.dateline.aggregate.consolidate;

import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.article.TextSpan;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.EventMember;

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

    static void writeSentence(StateWriter out, Sentence sentence) {
        out.number(sentence.span().start());
        out.number(sentence.span().end());
        out.text(sentence.text());
    }

    static Sentence readSentence(StateReader in) {
        return new Sentence(new TextSpan(in.count(), in.count()), in.text());
    }
}
