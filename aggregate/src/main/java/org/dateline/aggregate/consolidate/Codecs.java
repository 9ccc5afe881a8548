package org.dateline.aggregate.consolidate;

import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.model.article.TextSpan;
import org.dateline.model.event.Event.Line;
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

    /** Writes a line but for its article. */
    static void writeLine(StateWriter out, Line line) {
        out.flag(line != null);
        if (line == null) {
            return;
        }
        out.text(line.text());
        out.flag(line.span() != null);
        if (line.span() != null) {
            out.number(line.span().start());
            out.number(line.span().end());
        }
    }

    static Line readLine(String articleId, StateReader in) {
        if (!in.flag()) {
            return null;
        }
        String text = in.text();
        return new Line(text, articleId, in.flag() ? new TextSpan(in.count(), in.count()) : null);
    }
}
