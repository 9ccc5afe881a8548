package org.dateline.model.article;

/**
 * A number of an article's text, normalised so that it can be compared across articles and languages.
 *
 * @param start index of its first UTF-16 unit in the cleaned text
 * @param end index after its last, unit included
 * @param value plain decimal without exponent or trailing zeros: "2.3 billion" is {@code 2300000000}
 * @param unit what it is measured in ({@code minute}, {@code percent}, {@code USD}, {@code kilometre}), null for a count
 * @param counts the word it counts or qualifies, lower-cased ({@code dead}, {@code call}), null where none is near
 */
public record Figure(int start, int end, String value, String unit, String counts) {}
