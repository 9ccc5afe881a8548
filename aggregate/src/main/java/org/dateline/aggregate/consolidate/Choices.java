package org.dateline.aggregate.consolidate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.aggregate.state.WordHashes;
import org.dateline.model.event.Contribution.Sentence;
import org.dateline.model.event.Event;
import org.dateline.model.event.Event.Line;

/** The sentences that a summary is chosen from: see {@link SummaryWriter}. */
final class Choices {
    static final int MAX_FROM_ONE = 3;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 320;
    // of its words; beyond, a sentence is a repeat
    private static final double MOST_TOLD = 0.5;
    private static final double RANK_DECAY = 0.9;
    private static final double PLACE_DECAY = 0.85;
    private static final double OUTDATED = 0.5;

    private final List<Choice> choices = new ArrayList<>();

    /** The sentences of these articles, the leading one first. */
    Choices(List<Candidate> usable, List<Candidate> outdated) {
        double weight = 1;
        for (Candidate one : usable) {
            add(one, outdated.contains(one) ? weight * OUTDATED : weight);
            weight *= RANK_DECAY;
        }
    }

    private void add(Candidate candidate, double weight) {
        double decayed = weight;
        List<Sentence> sentences = candidate.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (isUsable(sentences.get(i).text())) {
                choices.add(new Choice(candidate, i, decayed));
            }
            decayed *= PLACE_DECAY;
        }
    }

    /** The best ones, at most {@link Event#MAX_SUMMARY}. */
    List<Line> choose() {
        List<Choice> chosen = new ArrayList<>();
        Choice next = choices.isEmpty() ? null : choices.get(0);
        while (next != null) {
            chosen.add(next);
            choices.remove(next);
            next = chosen.size() < Event.MAX_SUMMARY ? after(chosen) : null;
        }
        List<Line> lines = new ArrayList<>(chosen.size());
        for (Choice choice : chosen) {
            lines.add(choice.candidate.line(choice.candidate.sentences().get(choice.sentence)));
        }
        return lines;
    }

    private Choice after(List<Choice> chosen) {
        Choice best = null;
        for (Choice choice : choices) {
            // most need not be compared: what they weigh is the most that they can score
            if (best != null && choice.weight <= best.score()) {
                continue;
            }
            choice.hear(chosen);
            boolean better = best == null || choice.score() > best.score();
            if (better && choice.told <= MOST_TOLD && !isExhausted(choice.candidate, chosen)) {
                best = choice;
            }
        }
        return best;
    }

    private static boolean isExhausted(Candidate candidate, List<Choice> chosen) {
        int taken = 0;
        for (Choice choice : chosen) {
            taken += choice.candidate == candidate ? 1 : 0;
        }
        return taken >= MAX_FROM_ONE;
    }

    private static boolean isUsable(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.charAt(0) != '(';
    }

    /** A sentence that may be taken. */
    private static final class Choice {
        final Candidate candidate;
        final int sentence;
        final double weight;
        // the largest part of its words that a chosen sentence has, of those that it has been held against
        double told;
        int heard;

        Choice(Candidate candidate, int sentence, double weight) {
            this.candidate = candidate;
            this.sentence = sentence;
            this.weight = weight;
        }

        /** Holds it against the chosen sentences that it has not been held against yet. */
        void hear(List<Choice> chosen) {
            while (heard < chosen.size()) {
                told = Math.max(
                        told, WordHashes.overlap(words(), chosen.get(heard++).words()));
            }
        }

        private int[] words() {
            return candidate.words(sentence);
        }

        double score() {
            return weight * (1 - told);
        }
    }
}
