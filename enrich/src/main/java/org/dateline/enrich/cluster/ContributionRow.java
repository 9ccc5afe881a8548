package org.dateline.enrich.cluster;

import java.time.Instant;
import java.util.List;
import org.dateline.model.article.DateMention;
import org.dateline.model.article.Figure;
import org.dateline.model.article.TermVector;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Role;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Contribution.Said;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.text.TextSpan;

/**
 * A row of the table of what articles bring. What is read most often, to find out what two events share, comes first:
 * headline, names and quotations.
 */
final class ContributionRow {
    private ContributionRow() {}

    static byte[] of(Contribution contribution, RowWriter scratch) {
        RowWriter row = scratch.clear().text(contribution.headline());
        row.list(contribution.entities(), ContributionRow::write);
        row.list(contribution.quotes(), ContributionRow::write);
        row.text(contribution.outlet())
                .text(contribution.url())
                .text(contribution.source())
                .text(contribution.language());
        write(row, contribution.publishedAt());
        write(row, contribution.receivedAt());
        row.text(contribution.located()).text(contribution.wireCredit()).text(contribution.copyOf());
        row.list(contribution.dates(), ContributionRow::write);
        row.list(contribution.figures(), ContributionRow::write);
        row.list(contribution.sentences(), ContributionRow::write);
        return row.raw(contribution.terms().toBytes()).toBytes();
    }

    /** All that an article brings. */
    static Contribution contribution(byte[] bytes) {
        RowReader row = new RowReader(bytes);
        Contribution first = background(row);
        return new Contribution(
                row.text(),
                row.text(),
                row.text(),
                first.headline(),
                row.text(),
                time(row),
                time(row),
                row.text(),
                row.text(),
                row.text(),
                first.entities(),
                row.list(ContributionRow::date),
                row.list(ContributionRow::figure),
                first.quotes(),
                row.list(ContributionRow::sentence),
                TermVector.fromBytes(row.rest()));
    }

    /** Its headline, names and quotations alone: the rest, which is most of the bytes, is left unread. */
    static Contribution background(byte[] bytes) {
        return background(new RowReader(bytes));
    }

    private static Contribution background(RowReader row) {
        String headline = row.text();
        List<Entity> entities = row.list(ContributionRow::entity);
        List<Said> quotes = row.list(ContributionRow::said);
        return new Contribution(
                null, null, null, headline, null, null, null, null, null, null, entities, null, null, quotes, null,
                null);
    }

    private static void write(RowWriter row, Entity entity) {
        row.text(entity.name())
                .text(entity.type().name())
                .unsigned(entity.mentions())
                .text(entity.entityId())
                .unsigned(entity.salience());
        row.list(entity.variants(), RowWriter::text);
        row.list(entity.roles(), ContributionRow::write);
    }

    private static Entity entity(RowReader row) {
        String name = row.text();
        EntityType type = EntityType.valueOf(row.text());
        int mentions = row.count();
        String entityId = row.text();
        int salience = row.count();
        return new Entity(
                name, type, mentions, row.list(RowReader::text), entityId, salience, row.list(ContributionRow::role));
    }

    private static void write(RowWriter row, Role role) {
        row.text(role.title()).text(role.articleId());
        write(row, role.span());
    }

    private static Role role(RowReader row) {
        return new Role(row.text(), row.text(), span(row));
    }

    private static void write(RowWriter row, Said said) {
        row.text(said.speaker()).text(said.text());
        write(row, said.span());
    }

    private static Said said(RowReader row) {
        return new Said(row.text(), row.text(), span(row));
    }

    private static void write(RowWriter row, DateMention date) {
        row.unsigned(date.start()).unsigned(date.end()).text(date.value());
    }

    private static DateMention date(RowReader row) {
        return new DateMention(row.count(), row.count(), row.text());
    }

    private static void write(RowWriter row, Figure figure) {
        row.unsigned(figure.start())
                .unsigned(figure.end())
                .text(figure.value())
                .text(figure.unit())
                .text(figure.counts());
    }

    private static Figure figure(RowReader row) {
        return new Figure(row.count(), row.count(), row.text(), row.text(), row.text());
    }

    private static void write(RowWriter row, Sentence sentence) {
        write(row, sentence.span());
        row.text(sentence.text());
    }

    private static Sentence sentence(RowReader row) {
        return new Sentence(span(row), row.text());
    }

    /** 0 where there is none. */
    private static void write(RowWriter row, TextSpan span) {
        if (span == null) {
            row.unsigned(0);
        } else {
            row.unsigned(span.start() + 1L).unsigned(span.end());
        }
    }

    private static TextSpan span(RowReader row) {
        int start = row.count() - 1;
        return start < 0 ? null : new TextSpan(start, row.count());
    }

    private static void write(RowWriter row, Instant time) {
        row.unsigned(time == null ? 0 : 1);
        if (time != null) {
            row.signed(time.getEpochSecond()).unsigned(time.getNano());
        }
    }

    private static Instant time(RowReader row) {
        return row.count() == 0 ? null : Instant.ofEpochSecond(row.signed(), row.unsigned());
    }
}
