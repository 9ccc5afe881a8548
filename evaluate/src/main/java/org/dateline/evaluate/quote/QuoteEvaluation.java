package org.dateline.evaluate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dateline.enrich.entity.MentionExtractor;
import org.dateline.enrich.language.SentenceSplitter;
import org.dateline.enrich.language.Tokenizer;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.quote.QuoteFinder;
import org.dateline.enrich.quote.StatementFinder;
import org.dateline.model.article.Quote;
import org.dateline.model.article.QuoteKind;
import org.dateline.model.entity.Mention;
import org.dateline.model.text.TextSpan;

/**
 * Holds the quotations that are found against labelled attributions. Direct ones are those whose content is wholly in
 * quotation marks, mixed ones those with marks around a part of it; an attribution with neither is indirect. A quotation
 * is right where the two share nine tenths of their characters, marks and blanks aside.
 */
public final class QuoteEvaluation {
    private static final double ENOUGH = 0.9;
    private static final int MOST = 1_000;
    private static final String MARKS = "\"“”„«»‘’'";

    private final MentionExtractor extractor;

    /** An evaluation with the names that one extractor finds. */
    public QuoteEvaluation(MentionExtractor extractor) {
        this.extractor = extractor;
    }

    private enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** Scores of direct quotations, of mixed ones and of indirect statements, in this order. */
    public List<QuoteScore> evaluate(QuoteCorpus corpus) {
        int[][] counts = new int[Kind.values().length][5];
        for (QuoteCorpus.Article article : corpus.articles()) {
            count(article, counts);
        }
        List<QuoteScore> scores = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int[] of = counts[index(kind)];
            String set = kind == Kind.DIRECT
                    ? corpus.name()
                    : corpus.name() + "/" + kind.name().toLowerCase(Locale.ROOT);
            scores.add(QuoteScore.of(set, of[0], of[1], of[2], of[3], of[4]));
        }
        return scores;
    }

    /** A Markdown table of scores, in percent. */
    public static String table(List<QuoteScore> scores) {
        StringBuilder table = new StringBuilder("""
                | set | precision | recall | content span F1 | speaker right |
                |---|---|---|---|---|
                """);
        for (QuoteScore score : scores) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                    score.set(),
                    score.precision() * 100,
                    score.recall() * 100,
                    score.f1() * 100,
                    score.speaker() * 100));
        }
        return table.toString();
    }

    private void count(QuoteCorpus.Article article, int[][] counts) {
        String text = article.text();
        Tokens tokens = Tokenizer.tokenize(text);
        List<TextSpan> sentences = SentenceSplitter.split(text);
        List<Mention> mentions = extractor.extract(tokens, sentences, article.language());
        List<Quote> direct = QuoteFinder.find(tokens, sentences, mentions, MOST);
        List<Quote> found = StatementFinder.find(tokens, sentences, mentions, direct, MOST);
        boolean[] right = new boolean[found.size()];
        boolean[] other = new boolean[found.size()];
        for (QuoteCorpus.Attribution gold : article.attributions()) {
            Kind kind = kind(text, gold);
            int[] of = counts[index(kind)];
            of[3]++;
            int best = best(text, gold, found, kind);
            if (best >= 0) {
                of[2]++;
                of[4] += isSpeaker(text, gold, found.get(best)) ? 1 : 0;
            }
            mark(text, gold, found, kind, right, other, best);
        }
        for (int i = 0; i < found.size(); i++) {
            boolean inMarks = found.get(i).kind() == QuoteKind.DIRECT;
            if (!other[i] || right[i]) {
                int[] of = counts[index(inMarks ? Kind.DIRECT : Kind.INDIRECT)];
                of[1]++;
                of[0] += right[i] ? 1 : 0;
            }
        }
        mixed(article, found, counts[index(Kind.MIXED)]);
    }

    /** A quotation of another kind's attribution is neither right nor wrong. */
    private static void mark(
            String text,
            QuoteCorpus.Attribution gold,
            List<Quote> found,
            Kind kind,
            boolean[] right,
            boolean[] other,
            int best) {
        for (int i = 0; i < found.size(); i++) {
            boolean same = (found.get(i).kind() == QuoteKind.DIRECT) == (kind == Kind.DIRECT);
            if (i == best && same) {
                right[i] = true;
            } else if (kind != Kind.DIRECT && found.get(i).kind() == QuoteKind.DIRECT) {
                other[i] |= overlap(text, gold.content(), found.get(i).content()) > 0;
            } else if (kind != Kind.INDIRECT && found.get(i).kind() == QuoteKind.INDIRECT) {
                other[i] |= overlap(text, gold.content(), found.get(i).content()) > 0;
            }
        }
    }

    private static void mixed(QuoteCorpus.Article article, List<Quote> found, int[] of) {
        for (QuoteCorpus.Attribution gold : article.attributions()) {
            of[1] += kind(article.text(), gold) == Kind.MIXED
                            && found.stream()
                                    .anyMatch(quote -> overlap(article.text(), gold.content(), quote.content()) > 0)
                    ? 1
                    : 0;
        }
        of[0] = of[2];
    }

    private static int best(String text, QuoteCorpus.Attribution gold, List<Quote> found, Kind kind) {
        for (int i = 0; i < found.size(); i++) {
            boolean same = (found.get(i).kind() == QuoteKind.DIRECT) == (kind == Kind.DIRECT);
            boolean comparable = same || kind == Kind.MIXED;
            if (comparable && overlap(text, gold.content(), found.get(i).content()) >= ENOUGH) {
                return i;
            }
        }
        return -1;
    }

    private static Kind kind(String text, QuoteCorpus.Attribution attribution) {
        int quoted = 0;
        boolean marks = false;
        for (TextSpan span : attribution.content()) {
            String words = span.of(text).strip();
            boolean opens = !words.isEmpty() && "\"“”„«".indexOf(words.charAt(0)) >= 0;
            boolean closes = words.length() > 2 && "\"“”»".indexOf(words.charAt(words.length() - 1)) >= 0;
            quoted += opens && closes ? 1 : 0;
            marks |= words.chars().anyMatch(unit -> "\"“”„«»".indexOf(unit) >= 0);
        }
        boolean whole = quoted > 0 && quoted == attribution.content().size();
        return whole ? Kind.DIRECT : marks ? Kind.MIXED : Kind.INDIRECT;
    }

    /** Shared characters as a share of all that either has, letters and digits and signs but no marks. */
    private static double overlap(String text, List<TextSpan> one, List<TextSpan> other) {
        BitSet first = units(text, one);
        BitSet all = units(text, other);
        BitSet both = (BitSet) first.clone();
        both.and(all);
        all.or(first);
        return all.isEmpty() ? 0 : both.cardinality() / (double) all.cardinality();
    }

    private static BitSet units(String text, List<TextSpan> spans) {
        BitSet units = new BitSet();
        for (TextSpan span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                char unit = text.charAt(i);
                units.set(i, !Character.isWhitespace(unit) && MARKS.indexOf(unit) < 0);
            }
        }
        return units;
    }

    /** Whether the sources overlap, or the speaker's last word is one of the labelled source's words. */
    private static boolean isSpeaker(String text, QuoteCorpus.Attribution gold, Quote quote) {
        for (TextSpan source : gold.source()) {
            TextSpan own = quote.source();
            if (own != null && own.start() < source.end() && source.start() < own.end()) {
                return true;
            }
            String name = quote.speaker();
            String last = name == null ? "" : name.substring(name.lastIndexOf(' ') + 1);
            if (!last.isEmpty()
                    && List.of(source.of(text).split("[^\\p{L}]+", -1)).contains(last)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("EnumOrdinal") // counts have a row for each kind
    private static int index(Kind kind) {
        return kind.ordinal();
    }
}
