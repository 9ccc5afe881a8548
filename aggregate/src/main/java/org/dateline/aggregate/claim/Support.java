package org.dateline.aggregate.claim;

/**
 * An article that makes a claim.
 *
 * @param origin key of the reporting origin that it speaks for, see {@link Origin}
 * @param articleId the article
 * @param seq the entry of the recorded order at which its first version came
 * @param time when it was published, seconds since 1970; what is undated takes the clusterer's time
 * @param start where in its cleaned text
 * @param end index after the last unit there
 * @param own whether this is the article's own figure on the subject, and not one that it compares with; of days,
 *     whether it is the first that it names
 */
public record Support(String origin, String articleId, long seq, long time, int start, int end, boolean own) {}
