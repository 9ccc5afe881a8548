package org.dateline.aggregate.claim;

import java.util.Arrays;

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
            return Arrays.stream(values())
                    .filter(kind -> kind.code == code)
                    .findFirst()
                    .orElseThrow();
        }
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

    /** The subject for a person: "minute call", "dead". */
    public String what() {
        if (unit == null) {
            return counts == null ? "" : counts;
        }
        return counts == null ? unit : unit + " " + counts;
    }
}
