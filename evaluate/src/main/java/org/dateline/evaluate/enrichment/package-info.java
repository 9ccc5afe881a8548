/** What enriching an article costs: processor time by step, the models' heap, the time they take to start. */
package org.dateline.evaluate.enrichment;
