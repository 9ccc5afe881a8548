/**
 * The consolidated view of an event, kept up to date one article at a time: see
 * {@link org.dateline.aggregate.consolidate.EventConsolidator}.
 */
package org.dateline.aggregate.consolidate;
