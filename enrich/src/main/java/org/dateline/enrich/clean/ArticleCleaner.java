package org.dateline.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.article.RawArticle;

/** Turns what an outlet sent into a {@link CleanArticle}. Safe for use by several threads. */
public final class ArticleCleaner {
    /** Longest text that is kept, in UTF-16 units. */
    public static final int MAX_TEXT = 200_000;

    /** Longest headline that is kept, in UTF-16 units. */
    public static final int MAX_HEADLINE = 1_000;

    /** Most paragraphs that are kept. */
    public static final int MAX_PARAGRAPHS = 5_000;

    private static final int MAX_INPUT = 4 * MAX_TEXT;
    private static final int DATELINE_LINES = 3;

    private ArticleCleaner() {}

    /** Cleans an article; a text that is all furniture comes out empty. */
    public static CleanArticle clean(RawArticle article) {
        List<String> remarks = new ArrayList<>();
        String source = article.text();
        String heading = article.headline();
        if (source == null && article.html() != null) {
            HtmlText page = HtmlText.of(article.html());
            source = page.text();
            heading = heading == null ? page.headline() : heading;
        }
        String text = source == null ? "" : Characters.inOrder(cut(source, MAX_INPUT, remarks));
        List<Line> lines = lines(text, remarks);
        List<Line> own = FurnitureRemover.remove(lines);
        String headline = headline(heading, article.outlet(), own, remarks);
        HeadlineFinder.removeRepeats(own, headline);
        return report(own, article, headline, remarks);
    }

    private static List<Line> lines(String text, List<String> remarks) {
        List<String> paragraphs = LineUnwrapper.paragraphs(text);
        if (paragraphs.size() > MAX_PARAGRAPHS) {
            remarks.add("kept the first " + MAX_PARAGRAPHS + " of " + paragraphs.size() + " paragraphs");
        }
        List<Line> lines = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < Math.min(paragraphs.size(), MAX_PARAGRAPHS); i++) {
            lines.add(Line.of(paragraphs.get(i)));
        }
        return lines;
    }

    private static String headline(String given, String outlet, List<Line> lines, List<String> remarks) {
        if (given != null && !given.isBlank()) {
            String headline = Characters.inOrder(cut(given, MAX_HEADLINE, remarks))
                    .replace('\n', ' ')
                    .strip();
            return withoutOutlet(headline, outlet);
        }
        int index = HeadlineFinder.find(lines);
        return index < 0 ? null : lines.remove(index).text();
    }

    /** "Ferry runs aground - Harbour Courier" without the outlet. */
    private static String withoutOutlet(String headline, String outlet) {
        if (outlet == null || headline.length() <= outlet.length() + 3) {
            return headline;
        }
        int end = headline.length() - outlet.length();
        boolean ends = headline.regionMatches(true, end, outlet, 0, outlet.length());
        boolean separated = headline.charAt(end - 1) == ' ' && "|-–—".indexOf(headline.charAt(end - 2)) >= 0;
        return ends && separated ? headline.substring(0, end - 2).strip() : headline;
    }

    private static CleanArticle report(List<Line> own, RawArticle article, String headline, List<String> remarks) {
        List<String> paragraphs = new ArrayList<>(own.size());
        own.forEach(line -> paragraphs.add(line.text()));
        Dateline dateline = takeDateline(paragraphs);
        String trailing = takeTrailingCredit(paragraphs);
        String byline = WireCredits.agency(article.byline());
        String leading = dateline == null ? null : dateline.agency();
        if (leading != null && WireCredits.agency(leading) == null && leading.equalsIgnoreCase(article.outlet())) {
            leading = null;
        }
        String credit = leading != null ? leading : trailing != null ? trailing : byline;
        String place = dateline != null && dateline.place() != null ? dateline.place() : bylinePlace(article.byline());
        String text = cut(String.join("\n", paragraphs).strip(), MAX_TEXT, remarks);
        return new CleanArticle(headline, place, credit, text, remarks);
    }

    /** Takes the dateline off the paragraph that has one; lines before it were captions and the like. */
    private static Dateline takeDateline(List<String> paragraphs) {
        for (int i = 0; i < Math.min(DATELINE_LINES, paragraphs.size()); i++) {
            Dateline dateline = Dateline.of(paragraphs.get(i));
            if (dateline != null) {
                paragraphs.set(i, paragraphs.get(i).substring(dateline.end()).strip());
                return dateline;
            }
        }
        return null;
    }

    private static String takeTrailingCredit(List<String> paragraphs) {
        int last = paragraphs.size() - 1;
        if (last < 0) {
            return null;
        }
        WireCredits.Trailing trailing = WireCredits.trailing(paragraphs.get(last));
        if (trailing == null) {
            return null;
        }
        String rest = paragraphs.get(last).substring(0, trailing.start()).strip();
        if (rest.isEmpty()) {
            paragraphs.remove(last);
        } else {
            paragraphs.set(last, rest);
        }
        return trailing.agency();
    }

    /** "By Ada Quill in Port Alden". */
    private static String bylinePlace(String byline) {
        int in = byline == null ? -1 : byline.lastIndexOf(" in ");
        String place =
                in < 0 ? "" : Characters.inOrder(byline.substring(in + 4)).strip();
        return place.isEmpty() || place.length() > 60 || !Character.isUpperCase(place.charAt(0)) ? null : place;
    }

    /** Cuts at the last paragraph or sentence that ends within the limit, or else at a whole character. */
    private static String cut(String text, int limit, List<String> remarks) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Math.max(text.lastIndexOf('\n', limit - 1), text.lastIndexOf(". ", limit - 2) + 1);
        if (end < limit / 2) {
            end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        }
        remarks.add("cut from " + text.length() + " to " + end + " characters");
        return text.substring(0, end);
    }
}
