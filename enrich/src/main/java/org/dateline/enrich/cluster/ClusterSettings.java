package org.dateline.enrich.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Objects;
import org.dateline.model.event.Decision;
import org.dateline.model.order.ClusterConfiguration;

/**
 * What the clusterer can be told.
 *
 * @param liveWindow an event that has been quiet for longer takes no more articles
 * @param frequencyWindow number of latest articles of a language that document frequencies are counted over
 * @param comparisonWindow number of latest articles of a language that say how similar articles usually are
 * @param candidates number of events whose evidence is weighed for an article
 * @param model what has been learned
 */
public record ClusterSettings(
        Duration liveWindow, int frequencyWindow, int comparisonWindow, int candidates, ClusterModel model) {
    /** Counts up with each change of the code that may change a decision. */
    private static final int CODE_VERSION = 16;

    public ClusterSettings {
        if (liveWindow.isNegative() || liveWindow.isZero()) {
            throw new IllegalArgumentException("a live window of " + liveWindow + " closes every event at once");
        }
        if (comparisonWindow < 1 || frequencyWindow < comparisonWindow) {
            throw new IllegalArgumentException("a comparison window of " + comparisonWindow
                    + " articles: it holds at least one, and no more than the frequency window, " + frequencyWindow);
        }
        if (candidates < 1) {
            throw new IllegalArgumentException(candidates + " candidates leave nothing to choose from");
        }
    }

    /** What is used where nothing else is said. */
    public static ClusterSettings defaults() {
        return of(ClusterModel.load());
    }

    /** The defaults with another model. */
    public static ClusterSettings of(ClusterModel model) {
        return new ClusterSettings(Duration.ofDays(21), 1500, 600, 5, model);
    }

    /** The same with another live window. */
    public ClusterSettings withLiveWindow(Duration other) {
        return new ClusterSettings(other, frequencyWindow, comparisonWindow, candidates, model);
    }

    /**
     * The same but for what a configuration says otherwise.
     *
     * @throws IllegalArgumentException where that makes no sense
     */
    public ClusterSettings with(ClusterConfiguration other) {
        EventModel event = other.model() == null ? model.event() : read(other.model());
        if (other.threshold() != null) {
            if (other.threshold() < 0 || other.threshold() > Decision.SCALE) {
                throw new IllegalArgumentException("a threshold is 0 to 1");
            }
            event = event.withThreshold((double) other.threshold() / Decision.SCALE);
        }
        return new ClusterSettings(
                other.liveWindow() == null ? liveWindow : duration(other.liveWindow()),
                Objects.requireNonNullElse(other.frequencyWindow(), frequencyWindow),
                Objects.requireNonNullElse(other.comparisonWindow(), comparisonWindow),
                Objects.requireNonNullElse(other.candidates(), candidates),
                new ClusterModel(event, model.background()));
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no duration as PT504H", e);
        }
    }

    private static EventModel read(String text) {
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            EventModel event = EventModel.read(reader);
            // a model without networks, or for other evidence, gives no number
            if (Double.isNaN(event.score(new double[Evidence.values().length]))) {
                throw new IllegalArgumentException("the model has no networks");
            }
            return event;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no model as 'dateline train clustering' writes it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A short name of all that decides, carried by every decision. */
    public String version() {
        return CODE_VERSION + "-" + liveWindow + "-" + frequencyWindow + "-" + comparisonWindow + "-" + candidates + "-"
                + model.version();
    }
}
