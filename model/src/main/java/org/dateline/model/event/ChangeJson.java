package org.dateline.model.event;

import java.util.List;
import org.dateline.model.event.EventChange.Cause;
import org.dateline.model.event.EventChange.Change;
import org.dateline.model.event.EventChange.Closed;
import org.dateline.model.event.EventChange.Conflicted;
import org.dateline.model.event.EventChange.Corroborated;
import org.dateline.model.event.EventChange.Grew;
import org.dateline.model.event.EventChange.Left;
import org.dateline.model.event.EventChange.Merged;
import org.dateline.model.event.EventChange.Opened;
import org.dateline.model.event.EventChange.Related;
import org.dateline.model.event.EventChange.Retracted;
import org.dateline.model.event.EventChange.Revised;
import org.dateline.model.event.EventChange.Superseded;
import org.dateline.model.event.EventChange.Unrelated;
import org.dateline.model.event.EventChange.Withdrawn;
import org.dateline.model.json.JsonWriter;

/** The canonical JSON of changes, the same bytes as data binding gives. */
public final class ChangeJson {
    private ChangeJson() {}

    /** The JSON of a change. */
    public static byte[] of(EventChange change) {
        JsonWriter out = new JsonWriter();
        write(out, change);
        return out.toBytes();
    }

    private static void write(JsonWriter out, EventChange change) {
        out.open();
        out.text("eventId", change.eventId());
        out.number("version", change.version());
        out.number("seq", change.seq());
        out.time("time", change.time());
        out.text("headline", change.headline());
        out.number("articleCount", change.articleCount());
        out.number("originCount", change.originCount());
        out.text(
                "significance",
                change.significance() == null ? null : change.significance().code());
        cause(out, change.cause());
        changes(out, change.changes());
        out.close();
    }

    private static void cause(JsonWriter out, Cause cause) {
        if (cause != null) {
            out.open("cause");
            out.text("articleId", cause.articleId());
            out.number("articleVersion", cause.articleVersion());
            out.text(
                    "decision",
                    cause.decision() == null ? null : cause.decision().code());
            out.text("outlet", cause.outlet());
            out.text("url", cause.url());
            out.text("headline", cause.headline());
            out.close();
        }
    }

    private static void changes(JsonWriter out, List<Change> changes) {
        out.openArray("changes");
        for (int i = 0; i < changes.size(); i++) {
            out.open();
            Change change = changes.get(i);
            if (!ofTheEvent(out, change) && !ofAnArticle(out, change)) {
                ofAFigure(out, change);
            }
            out.close();
        }
        out.closeArray();
    }

    private static boolean ofTheEvent(JsonWriter out, Change change) {
        if (change instanceof Opened) {
            out.text("type", "opened");
        } else if (change instanceof Revised revised) {
            out.text("type", "revised");
            out.text("field", revised.field());
            out.text("before", revised.before());
            out.text("after", revised.after());
        } else if (change instanceof Related related) {
            out.text("type", "related");
            out.text("eventId", related.eventId());
            out.text("headline", related.headline());
        } else if (change instanceof Unrelated unrelated) {
            out.text("type", "unrelated");
            out.text("eventId", unrelated.eventId());
        } else if (change instanceof Merged merged) {
            out.text("type", "merged");
            out.text("into", merged.into());
        } else if (change instanceof Closed closed) {
            out.text("type", "closed");
            out.time("quietSince", closed.quietSince());
        } else {
            return false;
        }
        return true;
    }

    private static boolean ofAnArticle(JsonWriter out, Change change) {
        if (change instanceof Grew grew) {
            out.text("type", "grew");
            out.text("outlet", grew.outlet());
            out.text("copyOf", grew.copyOf());
        } else if (change instanceof Left left) {
            out.text("type", "left");
            out.text("articleId", left.articleId());
            out.text("to", left.to());
        } else if (change instanceof Withdrawn withdrawn) {
            out.text("type", "withdrawn");
            out.text("articleId", withdrawn.articleId());
            out.text("outlet", withdrawn.outlet());
            out.text("heir", withdrawn.heir());
        } else {
            return false;
        }
        return true;
    }

    private static void ofAFigure(JsonWriter out, Change change) {
        if (change instanceof Corroborated corroborated) {
            out.text("type", "corroborated");
            out.text("what", corroborated.what());
            out.text("value", corroborated.value());
            out.number("originCount", corroborated.originCount());
        } else if (change instanceof Conflicted conflicted) {
            out.text("type", "conflicted");
            out.text("what", conflicted.what());
            out.texts("values", conflicted.values());
        } else if (change instanceof Superseded superseded) {
            out.text("type", "superseded");
            out.text("what", superseded.what());
            out.text("before", superseded.before());
            out.text("after", superseded.after());
        } else if (change instanceof Retracted retracted) {
            out.text("type", "retracted");
            out.text("what", retracted.what());
            out.text("value", retracted.value());
        }
    }
}
