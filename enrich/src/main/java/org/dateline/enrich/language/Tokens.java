package org.dateline.enrich.language;

import java.nio.charset.StandardCharsets;
import org.dateline.enrich.lexicon.LowerCase;

/**
 * The tokens of a text, by index. Hyphens, dashes and slashes stand alone, {@code U.S.} is one token, a possessive
 * {@code 's} and an elided {@code l'} are tokens of their own.
 */
public final class Tokens {
    private static final char LAST_ASCII = 0x7f;

    private final String text;
    private final char[] units;
    private final int[] starts;
    private final int[] ends;
    private final TokenKind[] kinds;
    /** The text with a byte a unit, so that words are cut without looking at each unit again; 0 beyond ASCII. */
    private final byte[] ascii;

    private final String[] words;
    private final String[] lower;
    private final int[] lowerHashes;

    Tokens(String text, char[] units, int[] starts, int[] ends, TokenKind[] kinds) {
        this.text = text;
        this.units = units;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.ascii = ascii(units);
        this.words = new String[starts.length];
        this.lower = new String[starts.length];
        this.lowerHashes = new int[starts.length];
        for (int token = 0; token < starts.length; token++) {
            lowerHashes[token] = hashLower(token);
        }
    }

    /** Number of tokens. */
    public int size() {
        return starts.length;
    }

    /** The text they are of. */
    public String text() {
        return text;
    }

    /** The text's UTF-16 unit at an index. */
    public char unit(int index) {
        return units[index];
    }

    /** Index of the token's first UTF-16 unit. */
    public int start(int token) {
        return starts[token];
    }

    /** Index after the token's last UTF-16 unit. */
    public int end(int token) {
        return ends[token];
    }

    /** What the token is made of; null beyond either end of the text. */
    public TokenKind kind(int token) {
        return inside(token) ? kinds[token] : null;
    }

    /** The token's characters; empty beyond either end of the text. */
    public String word(int token) {
        if (!inside(token)) {
            return "";
        }
        if (words[token] == null) {
            words[token] = cut(starts[token], ends[token]);
        }
        return words[token];
    }

    /** The token's characters in lower case; empty beyond either end of the text. */
    public String lower(int token) {
        if (!inside(token)) {
            return "";
        }
        if (lower[token] == null) {
            lower[token] = hasOnlySmallLetters(token) ? word(token) : LowerCase.of(word(token));
        }
        return lower[token];
    }

    /** The {@linkplain String#hashCode hash code} of {@link #lower}, for a token within the text. */
    public int lowerHash(int token) {
        return lowerHashes[token];
    }

    private int hashLower(int token) {
        char[] all = units;
        int end = ends[token];
        int hash = 0;
        for (int i = starts[token]; i < end; i++) {
            char unit = all[i];
            if (unit > LAST_ASCII) {
                return lower(token).hashCode();
            }
            hash = 31 * hash + (unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit);
        }
        return hash;
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean glued(int token) {
        return token > 0 && token < starts.length && starts[token] == ends[token - 1];
    }

    /** Whether a line feed stands between this token and the one before; true of the first token. */
    public boolean opensParagraph(int token) {
        for (int i = token == 0 ? 0 : ends[token - 1]; i < starts[token]; i++) {
            if (units[i] == '\n') {
                return true;
            }
        }
        return token == 0;
    }

    /** Whether the token is this one sign. */
    public boolean is(int token, char sign) {
        return inside(token) && ends[token] - starts[token] == 1 && units[starts[token]] == sign;
    }

    /** Whether the token begins with an upper-case letter. */
    public boolean capitalised(int token) {
        return inside(token) && Character.isUpperCase(Character.codePointAt(units, starts[token]));
    }

    private static byte[] ascii(char[] units) {
        byte[] ascii = new byte[units.length];
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = units[i] <= LAST_ASCII ? (byte) units[i] : 0;
        }
        return ascii;
    }

    private String cut(int start, int end) {
        for (int i = start; i < end; i++) {
            if (ascii[i] == 0) {
                return text.substring(start, end);
            }
        }
        return new String(ascii, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private boolean hasOnlySmallLetters(int token) {
        for (int i = starts[token]; i < ends[token]; i++) {
            if (ascii[i] < 'a' || ascii[i] > 'z') {
                return false;
            }
        }
        return true;
    }

    private boolean inside(int token) {
        return token >= 0 && token < starts.length;
    }
}
