package org.dateline.evaluate.explain;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.enrich.cluster.Evidence;
import org.dateline.evaluate.explain.DecisionText.Part;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.Decision;
import org.dateline.model.event.Decision.Candidate;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;
import org.dateline.model.event.EventAssignment.Departure;
import org.dateline.model.event.EventAssignment.Withdrawal;

/** All that was decided about one article, as a person wants to read it. */
public final class ArticleHistory {
    private static final int SHOWN_PARTS = 12;
    private static final int SHOWN_NAMES = 8;
    private static final double NEGLIGIBLE = 0.01;
    private static final Map<String, String> MEANINGS = Arrays.stream(Evidence.values())
            .collect(Collectors.toMap(Evidence::key, Evidence::meaning, (one, other) -> one, TreeMap::new));

    private final List<EventAssignment> records;
    private final Map<String, List<EventAssignment>> events;
    private final TreeSet<String> explained = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param records the article's assignments and withdrawals in the order in which they were made, at least one
     * @param events by the id of an event that is there, its records in their order
     */
    public ArticleHistory(List<EventAssignment> records, Map<String, List<EventAssignment>> events) {
        this.records = List.copyOf(records);
        this.events = Map.copyOf(events);
    }

    /**
     * Every decision with its candidates; of the chosen event, of the runner-up and of the event asked for, what spoke
     * for and against it, and what it and the article name; what each of that means.
     *
     * @param askedEventId an event to tell about as well; null for none
     */
    public String text(String askedEventId) {
        text.setLength(0);
        explained.clear();
        head(records.get(records.size() - 1));
        if (askedEventId != null && !events.containsKey(askedEventId)) {
            line("There is no event " + askedEventId + ".");
        }
        for (EventAssignment each : records) {
            line("");
            if (each instanceof Assignment assignment) {
                describe(assignment, askedEventId);
            } else {
                line(entry(each) + ": withdrawn from event " + each.eventId());
            }
        }
        legend();
        return text.toString();
    }

    private void head(EventAssignment last) {
        if (last instanceof Withdrawal withdrawal) {
            line("Article " + withdrawal.withdrawn() + " was withdrawn and is in no event.");
        } else if (last instanceof Assignment assignment) {
            line("Article " + assignment.articleId() + " is in event " + last.eventId() + ".");
            if (assignment.contribution() != null && assignment.contribution().headline() != null) {
                line("  \"" + assignment.contribution().headline() + "\"");
            }
        }
    }

    private static String entry(EventAssignment record) {
        return "Entry " + record.seq() + (record.time() == null ? "" : ", " + record.time());
    }

    private void describe(Assignment assignment, String asked) {
        Decision decision = assignment.decision();
        line(entry(assignment) + ": version " + assignment.articleVersion() + ", event " + assignment.eventId()
                + (assignment.from() == null ? "" : ", from event " + assignment.from()));
        line("  " + DecisionText.summary(decision));
        if (assignment.contribution() != null && assignment.contribution().copyOf() != null) {
            line("  It copies " + assignment.contribution().copyOf() + ".");
        }
        List<Candidate> candidates = decision.candidates();
        int runnerUp = runnerUp(assignment);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean chosen = candidate.eventId().equals(assignment.eventId());
            line(String.format(
                    Locale.ROOT,
                    "  %d. event %s scored %.3f%s%s",
                    i + 1,
                    candidate.eventId(),
                    candidate.score() / (double) Decision.SCALE,
                    chosen ? ", taken" : i == runnerUp ? ", the runner-up" : "",
                    headline(candidate.eventId())));
            if (chosen || i == runnerUp || candidate.eventId().equals(asked)) {
                compare(assignment, candidate.eventId());
                describe(decision, candidate);
            }
        }
        if (asked != null
                && events.containsKey(asked)
                && !asked.equals(assignment.eventId())
                && candidates.stream().noneMatch(one -> one.eventId().equals(asked))) {
            line("  Event " + asked + headline(asked)
                    + " was not among the candidates: too little in common, not live then, dated too long before or"
                    + " after, or not next to one that fitted well.");
        }
        line("  Configuration " + decision.configuration());
    }

    private String headline(String eventId) {
        return events.getOrDefault(eventId, List.of()).stream()
                .map(ArticleHistory::contribution)
                .filter(contribution -> contribution != null && contribution.headline() != null)
                .findFirst()
                .map(contribution -> " \"" + contribution.headline() + "\"")
                .orElse("");
    }

    private static Contribution contribution(EventAssignment each) {
        return each instanceof Assignment assignment ? assignment.contribution() : null;
    }

    private void compare(Assignment assignment, String eventId) {
        Collection<Contribution> there = contributionsBefore(assignment, eventId);
        if (assignment.contribution() != null && !there.isEmpty()) {
            CommonGround ground = CommonGround.of(assignment.contribution(), there);
            names("both name", ground.both());
            names("only the article names", ground.articleAlone());
            names("only the event names", ground.eventAlone());
        }
    }

    private void names(String who, List<String> names) {
        if (!names.isEmpty()) {
            String first = names.stream().limit(SHOWN_NAMES).collect(Collectors.joining("; "));
            int more = names.size() - SHOWN_NAMES;
            line(String.format("       %-24s %s%s", who, first, more > 0 ? "; and " + more + " more" : ""));
        }
    }

    /** What the other articles brought that were in an event when a decision was made. */
    private Collection<Contribution> contributionsBefore(Assignment decided, String eventId) {
        Map<String, Contribution> members = new LinkedHashMap<>();
        for (EventAssignment each : events.getOrDefault(eventId, List.of())) {
            if (each.seq() >= decided.seq()) {
                break;
            }
            if (each instanceof Departure departure) {
                members.remove(departure.left());
            } else if (each instanceof Withdrawal withdrawal) {
                members.remove(withdrawal.withdrawn());
            } else if (each instanceof Assignment assignment && assignment.contribution() != null) {
                members.put(assignment.articleId(), assignment.contribution());
            }
        }
        members.remove(decided.articleId());
        return members.values();
    }

    private void legend() {
        if (explained.isEmpty()) {
            return;
        }
        line("");
        line("What the evidence is (value times weight is what it adds; scores are the sums as probabilities):");
        int width = explained.stream().mapToInt(String::length).max().orElse(0);
        for (String name : explained) {
            line(String.format("  %-" + width + "s  %s", name, MEANINGS.get(name)));
        }
    }

    /** Index of the best candidate that was not taken. */
    private static int runnerUp(Assignment assignment) {
        List<Candidate> candidates = assignment.decision().candidates();
        return IntStream.range(0, candidates.size())
                .filter(i -> !candidates.get(i).eventId().equals(assignment.eventId()))
                .findFirst()
                .orElse(-1);
    }

    private void describe(Decision decision, Candidate candidate) {
        List<Part> parts = DecisionText.parts(decision, candidate);
        line(String.format(Locale.ROOT, "       %-20s %8s %8s %8s", "evidence", "value", "weight", "adds"));
        for (Part part : parts.subList(0, Math.min(SHOWN_PARTS, parts.size()))) {
            if (MEANINGS.containsKey(part.name())) {
                explained.add(part.name());
            }
            line(String.format(
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
            line(String.format(Locale.ROOT, "       %-38s %+8.3f", "all other evidence", rest));
        }
        line(String.format(Locale.ROOT, "       %-38s %+8.3f", "before any evidence", bias));
        line(String.format(Locale.ROOT, "       %-38s %+8.3f  (log odds)", "sum", sum));
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
