package org.dateline.aggregate.state;

import java.util.Comparator;
import org.dateline.model.event.Event.Count;

/** The order of counts in a view. */
final class Counts {
    /** Most articles first, of equals the first by name. */
    static final Comparator<Count> MOST_FIRST = Counts::compare;

    private Counts() {}

    private static int compare(Count one, Count other) {
        int order = Integer.compare(other.articles(), one.articles());
        return order != 0 ? order : one.name().compareTo(other.name());
    }
}
