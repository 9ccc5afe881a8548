package org.dateline.evaluate.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.model.article.EnrichedArticle;

/**
 * Measures what an update of a view costs in an event that has more and more articles: an assignment read, consolidated,
 * and view, row and change written, as the stage does it. All given articles go to one event, over and over under new
 * ids. What is measured are the updates that make an event so large, or larger by less than a tenth, so that large events
 * need not be made so often; and for the smallest, so many events.
 */
public final class ViewBenchmark {
    // updates of one size before the next one's turn
    private static final int TURN = 20;

    private final List<EnrichedArticle> articles;
    private final int measured;

    /**
     * A benchmark.
     *
     * @param articles at least one
     * @param measured number of updates that are measured at each size
     */
    public ViewBenchmark(List<EnrichedArticle> articles, int measured) {
        this.articles = List.copyOf(articles);
        this.measured = measured;
    }

    /**
     * Measures the update that makes an event as large as each of these numbers of articles. The sizes take turns, so
     * that a machine that grows slower or faster meanwhile does so for all of them.
     *
     * @param sizes numbers of articles, 1 or more
     * @param listener told each row as soon as it is known
     * @return the rows, ascending
     */
    public List<ViewRow> run(List<Integer> sizes, Consumer<ViewRow> listener) {
        List<SizedEvent> events = new TreeSet<>(sizes)
                .stream().map(size -> new SizedEvent(size, articles, measured)).toList();
        // twice: in the first round much is compiled
        turns(events);
        events.forEach(SizedEvent::forgetTimes);
        turns(events);
        List<ViewRow> rows = new ArrayList<>();
        for (SizedEvent event : events) {
            ViewRow row = event.row();
            rows.add(rows.isEmpty() ? row : row.relativeTo(rows.get(0)));
            listener.accept(rows.get(rows.size() - 1));
        }
        return rows;
    }

    private void turns(List<SizedEvent> events) {
        for (int left = measured; left > 0; left -= TURN) {
            for (SizedEvent event : events) {
                event.update(Math.min(TURN, left));
            }
        }
    }
}
