package org.dateline.enrich.clean;

/** Single lines that a site puts around its articles: sign-ups, shares, credits, notices. Told by words, length and end, never by outlet. */
final class Furniture {
    private static final Phrases LINES = Phrases.load("furniture-lines.txt");
    private static final Phrases OPENERS = Phrases.load("furniture-openers.txt");
    private static final Phrases PHRASES = Phrases.load("furniture-phrases.txt");
    private static final Phrases HINTS = Phrases.load("furniture-hints.txt");
    private static final Phrases STARTS = Phrases.load("furniture-starts.txt");
    private static final Phrases RELATED = Phrases.load("related-headers.txt");
    private static final int SHORT = 20;
    private static final int LONGEST = 60;
    private static final int BYLINE = 8;

    private Furniture() {}

    /** Whether the line is furniture wherever it stands. */
    static boolean is(Line line) {
        if (line.words().isEmpty() || LINES.make(line) || PictureCredit.isBare(line)) {
            return true;
        }
        if (line.wordCount() > LONGEST) {
            return isMarkup(line) || PictureCredit.isIn(line);
        }
        return isMarkup(line)
                || (PHRASES.standIn(line, 0) && !isQuoting(line))
                || (STARTS.open(line) && !isQuoting(line))
                || (!line.isProse() && HINTS.standIn(line, 0))
                || (isShort(line) && OPENERS.open(line))
                || isSlideshow(line)
                || PictureCredit.isIn(line);
    }

    /** Whether the line heads a list of links. */
    static boolean headsLinks(Line line) {
        return RELATED.make(line) || (RELATED.open(line) && line.text().endsWith(":") && line.wordCount() <= BYLINE);
    }

    /** Whether the line names the author or the hour, which is furniture only at the head of an article. */
    static boolean isByline(Line line) {
        if (line.wordCount() > 2 * BYLINE || line.words().isEmpty() || line.endsWith('.')) {
            return false;
        }
        String first = line.words().get(0);
        boolean by = first.equals("by")
                || first.equals("par")
                || first.equals("por")
                || first.equals("von")
                || first.equals("di")
                || first.equals("door");
        return by && line.text().codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    /** Openers without a colon need the line to be no sentence. */
    private static boolean isShort(Line line) {
        return line.wordCount() <= SHORT && !line.endsSentence();
    }

    /** A paragraph that quotes somebody is the article's own, whatever words it holds. */
    private static boolean isQuoting(Line line) {
        String text = line.text();
        boolean quotes =
                text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('«') >= 0 || text.indexOf('„') >= 0;
        return quotes && line.endsSentence();
    }

    private static boolean isMarkup(Line line) {
        return line.text().startsWith("<!--")
                || line.text().startsWith("<script")
                || line.text().startsWith("<iframe");
    }

    private static boolean isSlideshow(Line line) {
        return line.words().get(0).equals("slideshow") && line.wordCount() <= BYLINE;
    }
}
