package org.dateline.evaluate.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.evaluate.explain.DecisionText.Part;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Decision.Candidate;
import org.dateline.model.event.EventAssignment.Assignment;

/** All decisions about one article, as a person wants to read them. */
public final class ArticleHistory {
    private static final int SHOWN_PARTS = 12;
    private static final double NEGLIGIBLE = 0.01;

    private final List<Assignment> decisions;

    /** Decisions in the order in which they were made, at least one. */
    public ArticleHistory(List<Assignment> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /**
     * Every decision with its candidates; of the chosen event, of the runner-up and of the event asked for, what spoke
     * for and against it.
     *
     * @param askedEventId an event to tell about as well; null for none
     */
    public String text(String askedEventId) {
        StringBuilder text = new StringBuilder();
        Assignment last = decisions.get(decisions.size() - 1);
        line(text, "Article " + last.articleId() + " is in event " + last.eventId() + ".");
        if (last.contribution() != null && last.contribution().headline() != null) {
            line(text, "  \"" + last.contribution().headline() + "\"");
        }
        decisions.forEach(decision -> describe(decision, askedEventId, text));
        return text.toString();
    }

    private static void describe(Assignment assignment, String asked, StringBuilder text) {
        Decision decision = assignment.decision();
        line(text, "");
        line(
                text,
                "Entry " + assignment.seq() + (assignment.time() == null ? "" : ", " + assignment.time()) + ": version "
                        + assignment.articleVersion() + ", event " + assignment.eventId()
                        + (assignment.from() == null ? "" : ", from event " + assignment.from()));
        line(text, "  " + DecisionText.summary(decision));
        if (assignment.contribution() != null && assignment.contribution().copyOf() != null) {
            line(text, "  It copies " + assignment.contribution().copyOf() + ".");
        }
        List<Candidate> candidates = decision.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean chosen = candidate.eventId().equals(assignment.eventId());
            boolean shown =
                    chosen || i == runnerUp(assignment) || candidate.eventId().equals(asked);
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "  %d. event %s scored %.3f%s",
                            i + 1,
                            candidate.eventId(),
                            candidate.score() / (double) Decision.SCALE,
                            chosen ? ", taken" : i == runnerUp(assignment) ? ", the runner-up" : ""));
            if (shown) {
                describe(decision, candidate, text);
            }
        }
        if (asked != null
                && !candidates.isEmpty()
                && candidates.stream().noneMatch(one -> one.eventId().equals(asked))) {
            line(text, "  Event " + asked + " was not among the candidates: too little in common, or not live then.");
        }
        line(text, "  Configuration " + decision.configuration());
    }

    /** Index of the best candidate that was not taken. */
    private static int runnerUp(Assignment assignment) {
        List<Candidate> candidates = assignment.decision().candidates();
        return IntStream.range(0, candidates.size())
                .filter(i -> !candidates.get(i).eventId().equals(assignment.eventId()))
                .findFirst()
                .orElse(-1);
    }

    private static void describe(Decision decision, Candidate candidate, StringBuilder text) {
        List<Part> parts = DecisionText.parts(decision, candidate);
        line(text, String.format(Locale.ROOT, "       %-20s %8s %8s %8s", "evidence", "value", "weight", "adds"));
        for (Part part : parts.subList(0, Math.min(SHOWN_PARTS, parts.size()))) {
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "       %-20s %8.3f %8.3f %+8.3f",
                            part.name(),
                            part.value(),
                            part.weight(),
                            part.contribution()));
        }
        double rest =
                parts.stream().skip(SHOWN_PARTS).mapToDouble(Part::contribution).sum();
        double bias = candidate.bias() / (double) Decision.SCALE;
        double sum = bias + parts.stream().mapToDouble(Part::contribution).sum();
        if (Math.abs(rest) >= NEGLIGIBLE) {
            line(text, String.format(Locale.ROOT, "       %-38s %+8.3f", "all other evidence", rest));
        }
        line(text, String.format(Locale.ROOT, "       %-38s %+8.3f", "before any evidence", bias));
        line(text, String.format(Locale.ROOT, "       %-38s %+8.3f  (log odds)", "sum", sum));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
