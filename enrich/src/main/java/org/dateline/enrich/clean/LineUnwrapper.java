package org.dateline.enrich.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together that were wrapped at some column, as wires and mails are, and sentences that were cut at a
 * link.
 */
final class LineUnwrapper {
    private static final int WIDEST_COLUMN = 100;
    private static final int NARROWEST_COLUMN = 40;
    private static final double WRAPPED_SHARE = 0.5;
    private static final int FEWEST_PAIRS = 2;

    private LineUnwrapper() {}

    /** The text's paragraphs, none of them blank. */
    static List<String> paragraphs(String text) {
        String[] lines = text.split("\n", -1);
        int column = column(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            if (i + 1 < lines.length && continues(lines[i], lines[i + 1], column)) {
                paragraph.append(lines[i]).append(joint(lines[i]));
                continue;
            }
            boolean single = paragraph.length() == 0;
            String whole = (single ? lines[i] : paragraph.append(lines[i]).toString()).strip();
            if (!whole.isEmpty()) {
                paragraphs.add(whole);
            }
            paragraph.setLength(0);
        }
        return paragraphs;
    }

    private static String joint(String line) {
        boolean dash =
                line.endsWith("-") && line.length() > 1 && Character.isLetterOrDigit(line.charAt(line.length() - 2));
        return dash ? "" : " ";
    }

    private static boolean continues(String line, String next, int column) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        boolean open = !endsSentence(line);
        if (open && Character.isLowerCase(next.charAt(0)) && (column > 0 || line.length() >= NARROWEST_COLUMN)) {
            return true;
        }
        return column > 0 && isFull(line, next, column) && !(isTabular(line) && isTabular(next));
    }

    /** Mostly numbers: rows of a table are not sentences. */
    private static boolean isTabular(String line) {
        long digits = line.chars().filter(Character::isDigit).count();
        return digits * 4 > line.length();
    }

    private static boolean isFull(String line, String next, int column) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word > column;
    }

    private static boolean endsSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return ".!?…:\"”".indexOf(last) >= 0;
    }

    /** The column the text is wrapped at, 0 where it is not wrapped. */
    private static int column(String[] lines) {
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        if (longest > WIDEST_COLUMN || longest < NARROWEST_COLUMN) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            if (!lines[i].isEmpty() && !lines[i + 1].isEmpty()) {
                pairs++;
                full += isFull(lines[i], lines[i + 1], longest - longest / 10) ? 1 : 0;
            }
        }
        return pairs >= FEWEST_PAIRS && full >= pairs * WRAPPED_SHARE ? longest - longest / 10 : 0;
    }
}
