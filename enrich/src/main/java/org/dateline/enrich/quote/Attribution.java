package org.dateline.enrich.quote;

/**
 * Where a text says who speaks.
 *
 * @param verb token of the verb of saying, −1 where a colon stands for it
 * @param first first token of the speaker
 * @param after token after the speaker's last
 */
record Attribution(int verb, int first, int after) {}
