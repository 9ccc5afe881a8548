package org.dateline.aggregate.consolidate;

import java.util.List;
import java.util.Locale;
import org.dateline.aggregate.state.StateReader;
import org.dateline.aggregate.state.StateWriter;
import org.dateline.aggregate.state.TermSum;
import org.dateline.model.article.Figure;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventMember;

/**
 * What one article brought to its event: exactly what has to be subtracted when it is corrected or leaves. A copy
 * brings neither entities nor terms, since its origin brought them already.
 *
 * @param member its row
 * @param entities whom and what it names, without other forms
 * @param terms its terms, ascending
 * @param figures its figures, to tell what a correction changed
 */
@SuppressWarnings("ArrayRecordComponent") // stored, never compared
record Share(EventMember member, List<Entity> entities, int[] terms, List<Figure> figures) {
    private static final int MAX_NAME = 120;
    private static final int MAX_LANGUAGE = 35;
    private static final int MAX_URL = 2_048;
    private static final int MAX_SOURCE = 512;
    private static final int MAX_ENTITIES = 40;
    private static final int MAX_VARIANTS = 6;
    private static final int MAX_FIGURES = 40;
    private static final int MAX_FIGURE = 40;

    /** What an assignment brings; {@code seq} is that of the article's first version. */
    static Share of(Assignment assignment, long seq) {
        Contribution contribution = assignment.contribution();
        boolean copy = contribution.copyOf() != null;
        return new Share(
                member(assignment, seq),
                copy ? List.of() : entities(contribution),
                copy ? new int[0] : TermSum.termsOf(contribution.terms()),
                contribution.figures().stream()
                        .limit(MAX_FIGURES)
                        .map(Share::bounded)
                        .toList());
    }

    private static EventMember member(Assignment assignment, long seq) {
        Contribution contribution = assignment.contribution();
        String url = contribution.url();
        return new EventMember(
                assignment.eventId(),
                seq,
                assignment.articleId(),
                assignment.articleVersion(),
                contribution.copyOf(),
                Lines.first(contribution.outlet(), MAX_NAME),
                // half an address leads nowhere
                url == null || url.length() > MAX_URL ? null : url,
                Lines.first(contribution.source(), MAX_SOURCE),
                Lines.hasText(contribution.headline())
                        ? Lines.shortened(contribution.headline(), Lines.MAX_HEADLINE)
                        : null,
                Lines.first(contribution.language(), MAX_LANGUAGE),
                contribution.publishedAt(),
                contribution.receivedAt(),
                Lines.first(contribution.wireCredit(), MAX_NAME));
    }

    private static List<Entity> entities(Contribution contribution) {
        return contribution.entities().stream()
                .filter(entity -> entity.mentions() > 0 && Lines.hasText(entity.name()))
                .filter(entity -> entity.type() != null && entity.name().length() <= MAX_NAME)
                .limit(MAX_ENTITIES)
                .map(Share::bounded)
                .toList();
    }

    private static Entity bounded(Entity entity) {
        List<String> variants = entity.variants().stream()
                .filter(variant -> variant.length() <= MAX_NAME)
                .limit(MAX_VARIANTS)
                .toList();
        return new Entity(entity.name(), entity.type(), entity.mentions(), variants);
    }

    private static Figure bounded(Figure figure) {
        return new Figure(
                figure.start(),
                figure.end(),
                Lines.first(figure.value(), MAX_FIGURE),
                Lines.first(figure.unit(), MAX_FIGURE),
                Lines.first(figure.counts(), MAX_FIGURE));
    }

    byte[] toBytes() {
        StateWriter out = new StateWriter();
        Codecs.writeMember(out, member);
        out.list(entities, (to, entity) -> {
            to.text(entity.type().code());
            to.text(entity.name());
            to.number(entity.mentions());
        });
        out.hashes(terms);
        out.list(figures, (to, figure) -> {
            to.text(figure.value());
            to.text(figure.unit());
            to.text(figure.counts());
        });
        return out.toBytes();
    }

    /** The share that was stored; null where none was. */
    static Share fromBytes(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        StateReader in = new StateReader(bytes);
        Share share =
                new Share(Codecs.readMember(in), in.list(Share::readEntity), in.hashes(), in.list(Share::readFigure));
        in.end();
        return share;
    }

    private static Entity readEntity(StateReader in) {
        EntityType type = EntityType.valueOf(in.text().toUpperCase(Locale.ROOT));
        return new Entity(in.text(), type, in.count(), List.of());
    }

    private static Figure readFigure(StateReader in) {
        return new Figure(0, 0, in.text(), in.text(), in.text());
    }
}
