package org.dateline.ingest.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.article.RawArticle;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.dateline.model.order.OrderRecorder;

/**
 * The recorded order of a whole corpus, made before its first article is published: by time where articles are dated,
 * as they stand in the corpus where they are not or where times are equal. An article's time is when it was received,
 * else when it was published; an undated one takes that of the article before it in the corpus, and those before the
 * first dated one take its time. Versions of one article come as they stand in the corpus: one that is dated before an
 * earlier one comes behind that, at its time. Holds about 150 bytes an article.
 */
public final class CorpusOrder {
    /** The first entry: that the order is to be followed. */
    public static final OrderEntry OPENING = new OrderEntry.Configuration(0, Mode.FOLLOWING);

    private final List<Place> places = new ArrayList<>();
    private final Map<String, String> outlets = new HashMap<>();
    private int undatedAtStart;
    private Instant time;

    /** Takes the next article of the corpus. */
    public void add(long ordinal, RawArticle article) {
        Instant own = article.receivedAt() != null ? article.receivedAt() : article.publishedAt();
        time = own != null ? own : time;
        if (time == null) {
            undatedAtStart++;
        }
        String outlet = article.outlet() == null ? null : outlets.computeIfAbsent(article.outlet(), name -> name);
        places.add(new Place(ordinal, article.articleId(), outlet, time));
    }

    /** Number of articles taken. */
    public int size() {
        return places.size();
    }

    /**
     * Passes the entries to {@code writer}, numbered from 0: the {@link #OPENING}, the articles with their ticks, the
     * end. May be called once, after the last article.
     */
    public void forEach(Consumer<OrderEntry> writer) {
        if (undatedAtStart < places.size()) {
            dateTheStart();
            dateVersions();
            places.sort(Comparator.comparing(Place::time).thenComparing(Place::ordinal));
        }
        writer.accept(OPENING);
        OrderRecorder recorder = new OrderRecorder(1, null);
        for (Place place : places) {
            recorder.next(Long.toString(place.ordinal()), place.articleId(), place.time())
                    .forEach(writer);
        }
        writer.accept(recorder.end());
    }

    private void dateTheStart() {
        Instant first = places.get(undatedAtStart).time();
        for (int i = 0; i < undatedAtStart; i++) {
            places.set(i, places.get(i).at(first));
        }
    }

    /** Leaves the places sorted by id. */
    private void dateVersions() {
        places.sort(Comparator.comparing(Place::articleId).thenComparing(Place::ordinal));
        String articleId = null;
        VersionTimes times = null;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (!place.articleId().equals(articleId)) {
                articleId = place.articleId();
                times = new VersionTimes();
            }
            places.set(i, place.at(times.next(place.outlet(), place.time())));
        }
    }

    private record Place(long ordinal, String articleId, String outlet, Instant time) {
        Place at(Instant otherTime) {
            return otherTime.equals(time) ? this : new Place(ordinal, articleId, outlet, otherTime);
        }
    }
}
