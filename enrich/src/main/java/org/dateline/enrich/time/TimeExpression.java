package org.dateline.enrich.time;

/**
 * A time expression of a text.
 *
 * @param first its first token
 * @param after the token after its last
 * @param form what it says
 */
record TimeExpression(int first, int after, TimeForm form) {}
