/**
 * What the articles of an event claim (figures, days, datelines), by whom, and how that stands against each other:
 * {@link org.dateline.aggregate.claim.ClaimBook} keeps it, {@link org.dateline.aggregate.claim.FigureStates} judges it.
 */
package org.dateline.aggregate.claim;
