package org.dateline.ingest.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.article.RawArticle;
import org.dateline.model.order.OrderEntry;
import org.dateline.model.order.OrderEntry.Mode;
import org.dateline.model.order.OrderRecorder;

/**
 * The recorded order of a whole corpus, made before its first article is published: by time where articles are dated,
 * as they stand in the corpus where they are not or where times are equal. An article's time is when it was received,
 * else when it was published; an undated one takes that of the article before it in the corpus, and those before the
 * first dated one take its time. Holds about 150 bytes an article.
 */
public final class CorpusOrder {
    /** The first entry: that the order is to be followed. */
    public static final OrderEntry OPENING = new OrderEntry.Configuration(0, Mode.FOLLOWING);

    private final List<Place> places = new ArrayList<>();
    private int undatedAtStart;
    private Instant time;

    /** Takes the next article of the corpus. */
    public void add(long ordinal, RawArticle article) {
        Instant own = article.receivedAt() != null ? article.receivedAt() : article.publishedAt();
        time = own != null ? own : time;
        if (time == null) {
            undatedAtStart++;
        }
        places.add(new Place(ordinal, article.articleId(), time));
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
        dateTheStart();
        places.sort(Comparator.comparing(Place::time, Comparator.nullsFirst(Comparator.naturalOrder())));
        writer.accept(OPENING);
        OrderRecorder recorder = new OrderRecorder(1, null);
        for (Place place : places) {
            recorder.next(Long.toString(place.ordinal()), place.articleId(), place.time())
                    .forEach(writer);
        }
        writer.accept(recorder.end());
    }

    private void dateTheStart() {
        if (undatedAtStart == places.size()) {
            return;
        }
        Instant first = places.get(undatedAtStart).time();
        for (int i = 0; i < undatedAtStart; i++) {
            Place place = places.get(i);
            places.set(i, new Place(place.ordinal(), place.articleId(), first));
        }
    }

    private record Place(long ordinal, String articleId, Instant time) {}
}
