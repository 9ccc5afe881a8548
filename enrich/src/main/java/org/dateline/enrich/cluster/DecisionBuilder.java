package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.event.Decision;
import org.dateline.model.event.NamedNumbers;

/** Puts on record why an article went where it did. */
final class DecisionBuilder {
    private static final Evidence[] BY_KEY = Arrays.stream(Evidence.values())
            .sorted(Comparator.comparing(Evidence::key))
            .toArray(Evidence[]::new);

    private final EventModel model;
    private final String configuration;
    private final boolean linear;

    /** Decisions of a model, under the version of the configuration. */
    DecisionBuilder(EventModel model, String configuration) {
        this.model = model;
        this.configuration = configuration;
        linear = model.isLinear();
    }

    /**
     * The record of a decision.
     *
     * @param candidates the events that were weighed, best first
     * @param chosen index of the event that took the article, or {@link EventChooser#FOUND}
     */
    Decision build(Decision.Kind kind, List<CandidateEvent> candidates, int chosen) {
        int threshold = Decision.scaled(model.threshold());
        boolean[] told = new boolean[BY_KEY.length];
        List<Decision.Candidate> considered = new ArrayList<>(candidates.size());
        for (CandidateEvent candidate : candidates) {
            considered.add(considered(candidate, told));
        }
        int score = chosen == EventChooser.FOUND ? 0 : considered.get(chosen).score();
        int margin = considered.isEmpty()
                ? 0
                : considered.get(0).score()
                        - (considered.size() > 1 ? considered.get(1).score() : threshold);
        NamedNumbers weights = linear && !candidates.isEmpty()
                ? weights(model.linear(candidates.get(0).evidence()), told)
                : NamedNumbers.of(new String[0], new int[0], 0);
        return new Decision(kind, configuration, score, threshold, margin, considered, weights);
    }

    /** Marks what is told of it. */
    private Decision.Candidate considered(CandidateEvent candidate, boolean[] told) {
        boolean[] here = new boolean[BY_KEY.length];
        String[] names = new String[BY_KEY.length];
        int[] values = new int[BY_KEY.length];
        int size = 0;
        for (int i = 0; i < BY_KEY.length; i++) {
            int value = Decision.scaled(candidate.evidence()[BY_KEY[i].index()]);
            if (value != 0) {
                here[i] = true;
                told[i] = true;
                names[size] = BY_KEY[i].key();
                values[size++] = value;
            }
        }
        double[] weights = model.linear(candidate.evidence());
        return new Decision.Candidate(
                candidate.eventId(),
                Decision.scaled(candidate.score()),
                NamedNumbers.of(names, values, size),
                // common to all candidates where the model is linear
                linear ? null : weights(weights, here),
                Decision.scaled(weights[0]));
    }

    private static NamedNumbers weights(double[] linear, boolean[] told) {
        String[] names = new String[BY_KEY.length];
        int[] values = new int[BY_KEY.length];
        int size = 0;
        for (int i = 0; i < BY_KEY.length; i++) {
            if (told[i]) {
                names[size] = BY_KEY[i].key();
                values[size++] = Decision.scaled(linear[1 + BY_KEY[i].index()]);
            }
        }
        return NamedNumbers.of(names, values, size);
    }
}
