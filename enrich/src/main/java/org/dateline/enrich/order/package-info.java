/**
 * Brings the articles into the recorded order: {@link org.dateline.enrich.order.Sequencer} either records the order they
 * arrive in or makes them wait for their turn in an order recorded before.
 */
package org.dateline.enrich.order;
