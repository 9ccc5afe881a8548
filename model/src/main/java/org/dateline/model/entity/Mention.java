package org.dateline.model.entity;

/**
 * One place of a text that names somebody or something.
 *
 * @param start index of its first UTF-16 unit in the cleaned text
 * @param end index after its last
 * @param type what is named
 * @param name the canonical name of the entity within the article: "Sheinbaum" and "Ms Sheinbaum" are both
 *     "Claudia Sheinbaum" where the article says so
 */
public record Mention(int start, int end, EntityType type, String name) {}
