package org.dateline.enrich.cluster;

import java.util.List;

/** Has the last word on where an article goes; by default the model has it. */
public interface EventChooser {
    /** To found an event. */
    int FOUND = -1;

    /**
     * Chooses.
     *
     * @param articleId the article
     * @param newEventId the event it would found
     * @param candidates the events considered, best first
     * @param proposed index of the event that the model would choose, or {@link #FOUND}
     * @return index of the event that takes the article, or {@link #FOUND}
     */
    int choose(String articleId, String newEventId, List<CandidateEvent> candidates, int proposed);

    /** Whether earlier decisions may be looked at again. */
    default boolean reconsiders() {
        return true;
    }
}
