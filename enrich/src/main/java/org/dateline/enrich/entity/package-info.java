/**
 * Persons, organisations and places that a text names: {@link org.dateline.enrich.entity.MentionExtractor} finds where,
 * {@link org.dateline.enrich.entity.EntityList} sums up whom.
 */
package org.dateline.enrich.entity;
