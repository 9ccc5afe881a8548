package org.dateline.aggregate.claim;

import java.util.Objects;
import org.dateline.aggregate.state.StateWriter;

/**
 * One thing that an article says, comparable over articles and languages.
 *
 * @param kind what sort of thing
 * @param unit of a figure, else null
 * @param counts what a figure counts, else null
 * @param value a figure's value, a day's TIMEX3 value, a dateline's place
 */
public record Claim(Kind kind, String unit, String counts, String value) {
    /** What sort of thing is claimed. */
    public enum Kind {
        FIGURE(1),
        DAY(2),
        DATELINE(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** What stands for it in stored state. */
        int code() {
            return code;
        }

        static Kind of(int code) {
            return switch (code) {
                case 1 -> FIGURE;
                case 2 -> DAY;
                case 3 -> DATELINE;
                default -> throw new IllegalArgumentException("no kind of claim: " + code);
            };
        }
    }

    // written out: claims are keys of hot maps, and what a record derives is slow until it is optimised
    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that
                && kind == that.kind
                && Objects.equals(value, that.value)
                && Objects.equals(counts, that.counts)
                && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        int hash = kind.code;
        hash = 31 * hash + Objects.hashCode(unit);
        hash = 31 * hash + Objects.hashCode(counts);
        return 31 * hash + Objects.hashCode(value);
    }

    /** A figure. */
    public static Claim figure(String unit, String counts, String value) {
        return new Claim(Kind.FIGURE, unit, counts, value);
    }

    /** A day that the text names. */
    public static Claim day(String value) {
        return new Claim(Kind.DAY, null, null, value);
    }

    /** The place of a dateline. */
    public static Claim dateline(String place) {
        return new Claim(Kind.DATELINE, null, null, place);
    }

    /** What it is a value of: claims of one subject may contradict each other. */
    public Claim subject() {
        return new Claim(kind, unit, counts, null);
    }

    /** What all claims of the same have in common: a figure that needs no word to be known comes without one. */
    public Claim inAnyWords() {
        return kind == Kind.FIGURE && FigureMerger.isOneWhateverItCounts(this) ? figure(unit, null, value) : this;
    }

    /** The subject for a person: "minute call", "dead". */
    public String what() {
        if (unit == null) {
            return counts == null ? "" : counts;
        }
        return counts == null ? unit : unit + " " + counts;
    }

    void write(StateWriter out) {
        out.number(kind.code());
        out.text(unit);
        out.text(counts);
        out.text(value);
    }
}
