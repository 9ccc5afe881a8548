package org.dateline.launcher.result;

import java.util.Map;

/**
 * How a bounded run went, as {@code report.json}. Every input is counted once: {@code received} is the sum of
 * {@code assigned}, {@code versions}, {@code duplicates}, {@code withdrawn} and {@code rejected}.
 *
 * @param received inputs read
 * @param assigned articles that came to an event
 * @param versions further versions of such articles
 * @param duplicates deliveries of what was there already
 * @param withdrawn withdrawals of articles
 * @param rejected inputs that are no usable article, at the door or later; they are in the dead letters
 * @param accounted whether the identity holds
 * @param events events
 * @param changes changes of events
 * @param deadLetters dead letters
 * @param partitions partitions of the raw topic
 * @param seconds from the first article published to the last view out
 * @param articlesPerSecond inputs received a second
 * @param cpuMicrosPerArticle CPU by stage (of the stages in this process) for one input
 */
public record RunReport(
        long received,
        long assigned,
        long versions,
        long duplicates,
        long withdrawn,
        long rejected,
        boolean accounted,
        long events,
        long changes,
        long deadLetters,
        int partitions,
        double seconds,
        double articlesPerSecond,
        Map<String, Long> cpuMicrosPerArticle) {}
