package org.dateline.model.article;

/**
 * A time expression of an article's text.
 *
 * @param start index of its first UTF-16 unit in the cleaned text
 * @param end index after its last
 * @param value what it stands for, as a TIMEX3 value (ISO 24617-1, TimeML): {@code 2026-01-12}, {@code 2026-W02},
 *     {@code 2026-05}, {@code 2026}; parts that are open without the article's own date are {@code X}
 *     ({@code XXXX-01-12}, {@code XXXX-WXX-1} for "Monday"); a range is {@code begin/end}
 */
public record DateMention(int start, int end, String value) {}
