package org.dateline.evaluate.enrichment;

import java.util.Map;

/**
 * What was measured of enriching articles.
 *
 * @param articles how many
 * @param wordsPerArticle words between spaces of their cleaned texts, on average
 * @param startMillis wall time from nothing to the first article out, in milliseconds
 * @param startCpuMillis processor time of the same, in milliseconds
 * @param modelMegabytes heap that the models and word lists of all languages keep, in megabytes of 2^20 bytes
 * @param microsPerArticle processor time of the whole enrichment of an article, in microseconds
 * @param microsPer500Words the same by {@value EnrichmentBenchmark#WORDS} words
 * @param stepMicrosPer500Words processor time of each step by as many words, in the order of the steps
 */
public record EnrichmentFigures(
        int articles,
        double wordsPerArticle,
        double startMillis,
        double startCpuMillis,
        double modelMegabytes,
        double microsPerArticle,
        double microsPer500Words,
        Map<String, Double> stepMicrosPer500Words) {}
