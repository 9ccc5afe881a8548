package org.dateline.enrich.figure;

import java.math.BigDecimal;

/**
 * A number as the text writes it, scale included.
 *
 * @param value the number
 * @param first its first token
 * @param after the token after its last
 * @param inWords whether it is spelled out
 */
record Quantity(BigDecimal value, int first, int after, boolean inWords) {}
