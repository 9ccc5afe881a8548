package org.dateline.enrich.cluster;

/**
 * An event that an article may report.
 *
 * @param eventId the event
 * @param evidence by index of {@link Evidence}
 * @param score how likely the article is in the event, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record CandidateEvent(String eventId, double[] evidence, double score) {}
