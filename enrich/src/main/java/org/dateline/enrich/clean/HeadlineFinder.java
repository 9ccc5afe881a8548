package org.dateline.enrich.clean;

import java.util.List;
import org.dateline.enrich.language.SentenceSplitter;

/** Finds the headline among the first lines of a text that came without one. */
final class HeadlineFinder {
    private static final int MOST_WORDS = 25;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 250;

    private HeadlineFinder() {}

    /** Index of the first line that reads as a headline and is followed by a paragraph, or −1. */
    static int find(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.wordCount() > MOST_WORDS
                    || (line.isProse() && !isQuestion(line))
                    || Dateline.of(line.text()) != null) {
                return -1;
            }
            if (isHeadline(line) && leadsTo(lines, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes out the lines that repeat the headline, which may be null. */
    static void removeRepeats(List<Line> lines, String headline) {
        if (headline != null) {
            List<String> words = Line.of(headline).words();
            lines.removeIf(line -> !line.words().isEmpty() && line.words().equals(words));
        }
    }

    private static boolean isHeadline(Line line) {
        return line.wordCount() >= FEWEST_WORDS
                && line.text().length() <= LONGEST
                && (!line.endsSentence() || isQuestion(line))
                && !Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean isQuestion(Line line) {
        boolean asks = line.text().endsWith("?") || line.text().endsWith("!");
        return asks && SentenceSplitter.split(line.text()).size() == 1;
    }

    private static boolean leadsTo(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
            if (lines.get(i).isProse() || Dateline.of(lines.get(i).text()) != null) {
                return true;
            }
        }
        return false;
    }
}
