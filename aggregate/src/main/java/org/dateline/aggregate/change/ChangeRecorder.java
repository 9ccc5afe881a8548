package org.dateline.aggregate.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.model.event.EventChange.Change;
import org.dateline.model.event.EventChange.Closed;
import org.dateline.model.event.EventChange.Grew;
import org.dateline.model.event.EventChange.Left;
import org.dateline.model.event.EventChange.Merged;
import org.dateline.model.event.EventChange.Opened;
import org.dateline.model.event.EventChange.Related;
import org.dateline.model.event.EventChange.Revised;
import org.dateline.model.event.EventChange.Unrelated;
import org.dateline.model.event.EventChange.Withdrawn;
import org.dateline.model.event.EventMember;
import org.dateline.model.event.RelatedEvent;

/** Lists what happened from one version of a view to the next; never nothing. */
public final class ChangeRecorder {
    private ChangeRecorder() {}

    /** The event is new. */
    public static List<Change> opened() {
        return List.of(new Opened());
    }

    /** The event takes no more articles. */
    public static List<Change> closed(Instant quietSince) {
        return List.of(new Closed(quietSince));
    }

    /** An article came in. */
    public static List<Change> grew(Visible before, Visible after, EventMember member) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Grew(member.outlet(), member.copyOf()));
        addView(before, after, changes);
        return changes;
    }

    /** A new version of an article came in; its number tells so, or another origin where its origin was withdrawn. */
    public static List<Change> corrected(Visible before, Visible after, Claims was, Claims is) {
        List<Change> changes = new ArrayList<>();
        EventMember old = was.member();
        EventMember now = is.member();
        add("member.articleVersion", old.articleVersion(), now.articleVersion(), changes);
        add("member.headline", old.headline(), now.headline(), changes);
        add("member.outlet", old.outlet(), now.outlet(), changes);
        add("member.url", old.url(), now.url(), changes);
        add("member.copyOf", old.copyOf(), now.copyOf(), changes);
        add("member.publishedAt", old.publishedAt(), now.publishedAt(), changes);
        changes.addAll(FigureRevisions.between(was.figures(), is.figures()));
        addView(before, after, changes);
        return changes;
    }

    /** On second thoughts an article is in another event. */
    public static List<Change> left(Visible before, Visible after, String articleId, String to) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Left(articleId, to));
        addView(before, after, changes);
        return changes;
    }

    /** An article was withdrawn; {@code heir} is a copy of it that now stands for itself, null where there is none. */
    public static List<Change> withdrawn(Visible before, Visible after, EventMember member, String heir) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Withdrawn(member.articleId(), member.outlet(), heir));
        addView(before, after, changes);
        return changes;
    }

    /** Other events are its background; nothing where they are the same as before. */
    public static List<Change> related(List<RelatedEvent> before, List<RelatedEvent> after) {
        List<Change> changes = new ArrayList<>();
        after.stream()
                .filter(event -> !before.contains(event))
                .forEach(event -> changes.add(new Related(event.eventId(), event.headline())));
        before.stream()
                .map(RelatedEvent::eventId)
                .filter(id -> after.stream().noneMatch(event -> event.eventId().equals(id)))
                .forEach(id -> changes.add(new Unrelated(id)));
        return changes;
    }

    /** On second thoughts the last article is in another event, and so the whole of this one is. */
    public static List<Change> merged(String articleId, String into) {
        return List.of(new Left(articleId, into), new Merged(into));
    }

    private static void addView(Visible before, Visible after, List<Change> changes) {
        add("state", before.state().code(), after.state().code(), changes);
        add("headline", before.headline(), after.headline(), changes);
        add("lead", before.lead(), after.lead(), changes);
        add("when", before.day(), after.day(), changes);
        changes.addAll(FigureChanges.between(before, after));
    }

    private static void add(String field, Object before, Object after, List<Change> changes) {
        if (!Objects.equals(before, after)) {
            changes.add(new Revised(field, text(before), text(after)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
