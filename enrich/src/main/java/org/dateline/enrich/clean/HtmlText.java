package org.dateline.enrich.clean;

import java.io.StringReader;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The headline and the main content of a page. The content is the element whose paragraphs, its children's and half of
 * its grandchildren's, hold the most text outside links.
 *
 * @param headline the page's own heading or title, null where it has none
 * @param text one paragraph a line
 */
record HtmlText(String headline, String text) {
    private static final int DEEPEST = 256;
    private static final int MOST_JUNK = 500;
    private static final double LINKS = 0.5;
    private static final double WHOLE_ARTICLE = 0.6;
    private static final String JUNK =
            "script, style, noscript, template, nav, aside, footer, figure, figcaption, form, button, iframe,"
                    + " svg, select, dialog, [hidden], [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=dialog]";
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "dl",
            "dt",
            "dd",
            "br",
            "hr",
            "address",
            "body");
    private static final Set<String> JUNK_NAMES = Set.of(
            "comment",
            "comments",
            "share",
            "sharing",
            "social",
            "related",
            "promo",
            "sidebar",
            "newsletter",
            "breadcrumb",
            "breadcrumbs",
            "cookie",
            "cookies",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "sponsor",
            "sponsored",
            "recommended",
            "outbrain",
            "taboola",
            "caption",
            "byline",
            "tags",
            "paywall",
            "subscribe",
            "footer",
            "menu");

    /** Reads a page; any string is one. */
    static HtmlText of(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEEPEST);
        Document page = parser.parseInput(new StringReader(html), "");
        String headline = headline(page);
        page.select(JUNK).remove();
        removeNamedJunk(page);
        return new HtmlText(headline, text(content(page)));
    }

    private static String headline(Document page) {
        Element title = page.selectFirst("meta[property=og:title]");
        if (title != null && !title.attr("content").isBlank()) {
            return title.attr("content");
        }
        Element heading = page.selectFirst("h1");
        if (heading != null && !heading.text().isBlank()) {
            return heading.text();
        }
        return page.title().isBlank() ? null : page.title();
    }

    /** What its class or id calls junk goes, unless it holds a good part of the page's text. */
    private static void removeNamedJunk(Document page) {
        int all = page.text().length();
        List<Element> named =
                page.select("div[class], div[id], section[class], section[id], ul[class], p[class]").stream()
                        .filter(element -> isJunkName(element.className()) || isJunkName(element.id()))
                        .limit(MOST_JUNK)
                        .toList();
        for (Element element : named) {
            if (element.parent() != null && element.text().length() < all / 3) {
                element.remove();
            }
        }
    }

    private static boolean isJunkName(String name) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            if (!letter) {
                if (JUNK_NAMES.contains(name.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static Element content(Document page) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        double total = 0;
        Element best = page.body();
        for (Element paragraph : page.select("p, pre, blockquote")) {
            double length = paragraph.ownText().length()
                    + paragraph.select("b, i, em, strong, span, q").stream()
                            .mapToInt(part -> part.ownText().length())
                            .sum();
            Element parent = paragraph.parent();
            if (parent == null || length < 20) {
                continue;
            }
            total += length;
            best = better(scores, parent, length, best);
            best = parent.parent() == null ? best : better(scores, parent.parent(), length / 2, best);
        }
        if (scores.isEmpty()) {
            return page.body();
        }
        Element article = article(page, total);
        return article == null ? best : article;
    }

    private static Element better(IdentityHashMap<Element, Double> scores, Element element, double gain, Element best) {
        double score = scores.merge(element, gain, Double::sum);
        return score > scores.getOrDefault(best, 0.0) ? element : best;
    }

    /** The page's only article or main element that holds most of its paragraphs. */
    private static Element article(Document page, double total) {
        for (Element candidate : page.select("article, main")) {
            double length = candidate.select("p, pre, blockquote").stream()
                    .mapToInt(part -> part.text().length())
                    .sum();
            if (length >= total * WHOLE_ARTICLE) {
                return candidate.parents().is("article") ? null : candidate;
            }
        }
        return null;
    }

    private static String text(Element content) {
        Writer writer = new Writer();
        content.traverse(writer);
        writer.flush();
        return writer.out.toString();
    }

    /** Writes one block a line, leaving out blocks that are mostly links. */
    private static final class Writer implements NodeVisitor {
        final StringBuilder out = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int linked;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText().replace('\n', ' ').replace('\r', ' ');
                line.append(words);
                linked += links > 0 ? words.length() : 0;
            } else if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
                flushAt(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                flushAt(element);
            }
        }

        private void flushAt(Element element) {
            if (BLOCKS.contains(element.normalName())) {
                flush();
            }
        }

        void flush() {
            String paragraph = line.toString().strip();
            boolean menu = linked > LINKS * line.length() && paragraph.length() < 120;
            if (!paragraph.isEmpty() && !menu) {
                out.append(paragraph).append("\n\n");
            }
            line.setLength(0);
            linked = 0;
        }
    }
}
