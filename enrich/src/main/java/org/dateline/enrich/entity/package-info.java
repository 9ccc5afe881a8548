/**
 * Persons, organisations and places that a text names: {@link org.dateline.enrich.entity.MentionExtractor} finds where. Whom
 * they are is told by {@link org.dateline.enrich.link.EntityLinker}.
 */
package org.dateline.enrich.entity;
