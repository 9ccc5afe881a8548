package org.dateline.enrich.language;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, maybe with digits after them. */
    WORD,
    /** Digits, maybe with points and commas between them. */
    NUMBER,
    /** One sign, or {@code 's}. */
    SIGN
}
