package org.dateline.enrich.feature;

/**
 * A word or number of a text.
 *
 * @param form folded to lower-case Latin letters without accents, or digits; what words are compared by
 * @param capital whether it is written with a capital
 * @param initial whether a sentence begins with it, so that its capital says nothing
 * @param afterGap whether more than a blank or a hyphen is between it and the token before
 */
record Token(String form, boolean capital, boolean initial, boolean afterGap) {
    boolean number() {
        return Character.isDigit(form.charAt(0));
    }

    boolean name() {
        return capital && !number();
    }
}
