package org.dateline.enrich.clean;

/** Captions and credits of pictures, told by the credit they end with. */
final class PictureCredit {
    private static final Phrases CREDITS = Phrases.load("picture-credits.txt");
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_CREDIT = 12;
    private static final int BARE = 8;

    private PictureCredit() {}

    /** Whether the line is a caption with its credit, or a credit alone. */
    static boolean isIn(Line line) {
        if (line.wordCount() > LONGEST_CAPTION) {
            return false;
        }
        if (endsWithSlashCredit(line.text())
                || line.text().startsWith("FILE - ")
                || line.text().startsWith("FILE – ")) {
            return true;
        }
        int bracket = lastBracket(line.text());
        if (bracket >= 0) {
            Line credit = Line.of(line.text().substring(bracket));
            return credit.wordCount() <= LONGEST_CREDIT && CREDITS.standIn(credit, 0);
        }
        return !line.endsWith('.') && CREDITS.standIn(line, line.words().size() - 4);
    }

    /** Whether the line credits a picture and says nothing else: "PHOTO: REUTERS". */
    static boolean isBare(Line line) {
        String first = line.words().isEmpty() ? "" : line.words().get(0);
        boolean labelled =
                first.equals("photo") || first.equals("foto") || first.equals("image") || first.equals("picture");
        return labelled && line.text().indexOf(':') > 0 && line.wordCount() <= BARE;
    }

    /** "REUTERS/Jane Doe", "Jane Doe/AFP", "J. DOE/POOL/AFP" in the last words. */
    private static boolean endsWithSlashCredit(String text) {
        int tail = Math.max(0, text.length() - 60);
        for (int slash = text.indexOf('/', tail); slash > 0; slash = text.indexOf('/', slash + 1)) {
            String before = lastWord(text, slash);
            String after = firstWord(text, slash + 1);
            if ((isPressName(before) && startsUpper(after)) || (isPressName(after) && startsUpper(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPressName(String word) {
        return word.equals("REUTERS")
                || word.equals("Reuters")
                || word.equals("AFP")
                || word.equals("AP")
                || word.equals("EPA")
                || word.equals("Getty")
                || word.equals("Shutterstock")
                || word.equals("EFE")
                || word.equals("dpa")
                || word.equals("ANSA")
                || word.equals("TASS")
                || word.equals("POOL");
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Where the brackets that end the line open, or −1. */
    private static int lastBracket(String text) {
        int end = text.length() - 1;
        if (end > 0 && text.charAt(end) == '.') {
            end--;
        }
        return end > 0 && text.charAt(end) == ')' ? text.lastIndexOf('(', end) : -1;
    }
}
