/** Transactions that a broker's restart has left open in some partition, and their end. */
package org.dateline.kafka.transaction;
