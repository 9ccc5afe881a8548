/**
 * Joins the mentions of an article to entities with stable ids, roles and salience;
 * {@link org.dateline.enrich.link.EntityLinker} is the entry point.
 */
package org.dateline.enrich.link;
