package org.dateline.enrich.feature;

/** A word or number of a text, folded to lower-case Latin letters without accents, or digits. */
final class Token {
    private static final int WORD_SEED = TermHash.seed('w');

    private final FoldedText letters;
    private final int start;
    private final int end;
    private final int hash;
    private final boolean capital;
    private final boolean initial;
    private final boolean afterGap;
    private String form;

    /** Makes a token of folded letters; {@code start} is below {@code end}. */
    Token(FoldedText letters, int start, int end, boolean capital, boolean initial, boolean afterGap) {
        this.letters = letters;
        this.start = start;
        this.end = end;
        this.capital = capital;
        this.initial = initial;
        this.afterGap = afterGap;
        this.hash = TermHash.finish(TermHash.update(WORD_SEED, letters, start, end));
    }

    /** What words are compared by. */
    String form() {
        if (form == null) {
            form = letters.slice(start, end);
        }
        return form;
    }

    /** Number of letters of the form. */
    int length() {
        return end - start;
    }

    /** Hash of the form as a word. */
    int hash() {
        return hash;
    }

    /** A term's hash with this form after what it was made of so far. */
    int update(int termHash) {
        return TermHash.update(termHash, letters, start, end);
    }

    /** Counts part of the form. */
    void count(int from, int to, TermCounter counter) {
        counter.add(letters, start + from, start + to);
    }

    /** Whether it is written with a capital. */
    boolean capital() {
        return capital;
    }

    /** Whether a sentence begins with it, so that its capital says nothing. */
    boolean initial() {
        return initial;
    }

    /** Whether more than a blank or a hyphen is between it and the token before. */
    boolean afterGap() {
        return afterGap;
    }

    boolean number() {
        return Character.isDigit(letters.at(start));
    }

    boolean name() {
        return capital && !number();
    }

    @Override
    public String toString() {
        return form();
    }
}
