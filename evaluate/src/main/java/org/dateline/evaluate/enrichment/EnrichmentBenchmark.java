package org.dateline.evaluate.enrichment;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.article.ArticleEnricher;
import org.dateline.model.article.EnrichOutcome;
import org.dateline.model.article.EnrichedArticle;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;

/**
 * Measures enrichment alone, on one thread and without a broker. The models load once in a process, so that their start
 * and their heap are only measured by the first benchmark in it, before anything else enriches.
 */
public final class EnrichmentBenchmark {
    /** Costs are given by so many words, those of a longish article. */
    public static final int WORDS = 500;

    /** Articles that are enriched before anything is measured, so that what is measured is compiled. */
    private static final int WARM_UP = 500;

    private static final RawPosition POSITION = new RawPosition("0", 0, 0);
    private static final String WHOLE = "whole";
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEGABYTE = 1 << 20;

    private final List<RawArticle> articles;
    private final StepClock clock = new StepClock();
    private long words;
    private int measured;

    /** A benchmark on articles, of which one at least has a text. */
    public EnrichmentBenchmark(List<RawArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /** Measures. */
    public EnrichmentFigures run() {
        double before = heap();
        StepClock starting = new StepClock();
        long start = System.nanoTime();
        ArticleEnricher enricher = starting.time(WHOLE, this::started);
        double startMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        articles.stream().limit(WARM_UP).forEach(article -> enricher.enrich(article, POSITION));
        everyLanguage().forEach(article -> enricher.enrich(article, POSITION));
        double models = heap() - before;
        measure(enricher);
        return figures(startMillis, starting.nanos().get(WHOLE) / NANOS_PER_MILLI, models);
    }

    private ArticleEnricher started() {
        ArticleEnricher enricher = new ArticleEnricher();
        enricher.enrich(articles.get(0), POSITION);
        return enricher;
    }

    /** Each whole article is followed by its steps, so that both see the same load of the machine. */
    private void measure(ArticleEnricher enricher) {
        EnrichmentSteps steps = new EnrichmentSteps(clock);
        for (RawArticle article : articles) {
            EnrichOutcome outcome = clock.time(WHOLE, () -> enricher.enrich(article, POSITION));
            if (outcome instanceof EnrichedArticle enriched) {
                steps.time(article, enriched);
                words += enriched.text().split("\\s+", -1).length;
                measured++;
            }
        }
    }

    private EnrichmentFigures figures(double startMillis, double startCpuMillis, double models) {
        Map<String, Double> micros = new LinkedHashMap<>();
        clock.nanos().forEach((step, nanos) -> micros.put(step, nanos / NANOS_PER_MICRO / words * WORDS));
        double whole = micros.remove(WHOLE);
        double wordsPerArticle = (double) words / measured;
        return new EnrichmentFigures(
                measured,
                wordsPerArticle,
                startMillis,
                startCpuMillis,
                models,
                whole * wordsPerArticle / WORDS,
                whole,
                micros);
    }

    /** Articles that make every language's lists load. */
    private static List<RawArticle> everyLanguage() {
        List<RawArticle> articles = new ArrayList<>();
        for (String text : List.of(
                "El alcalde de Puerto Alden dijo el martes que el transbordador no había encallado en el puerto.",
                "Der Bürgermeister von Alden sagte am Dienstag, dass die Fähre nicht auf Grund gelaufen sei.",
                "Le maire de Port-Alden a déclaré mardi que le bac ne s'était pas échoué dans le port.")) {
            articles.add(
                    new RawArticle("start", null, null, null, null, null, null, null, null, text, null, List.of()));
        }
        return articles;
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
