package org.dateline.enrich.entity;

/**
 * A run of tokens that may be a name.
 *
 * @param first its first token
 * @param after the token after its last
 * @param titled whether a person's title stands before it
 * @param opensSentence whether it stands at the beginning of a sentence
 */
record NameSpan(int first, int after, boolean titled, boolean opensSentence) {
    int length() {
        return after - first;
    }
}
