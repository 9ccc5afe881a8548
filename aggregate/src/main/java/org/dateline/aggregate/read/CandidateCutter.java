package org.dateline.aggregate.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Cuts the candidates of a decision out of an assignment's JSON before it is read. They are most of the bytes, and a view
 * says what was decided, not what else was considered.
 */
final class CandidateCutter {
    // between a comma and a bracket, this can stand in no JSON text but as a name: in a string the quotes are escaped
    private static final byte[] CANDIDATES = ",\"candidates\":[".getBytes(US_ASCII);
    private static final int NAME = CANDIDATES.length - 1;

    private CandidateCutter() {}

    /** The JSON without the first array of that name; the same bytes where there is none, or where it does not end. */
    static byte[] cut(byte[] json) {
        int start = find(json);
        int end = start < 0 ? -1 : end(json, start + NAME);
        if (end < 0) {
            return json;
        }
        byte[] rest = new byte[json.length - (end - start)];
        System.arraycopy(json, 0, rest, 0, start);
        System.arraycopy(json, end, rest, start, json.length - end);
        return rest;
    }

    private static int find(byte[] json) {
        for (int start = 0; start <= json.length - CANDIDATES.length; start++) {
            // 'c' is rarer than a comma
            if (json[start + 2] == 'c' && json[start] == ',' && matches(json, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] json, int start) {
        for (int i = 0; i < CANDIDATES.length; i++) {
            if (json[start + i] != CANDIDATES[i]) {
                return false;
            }
        }
        return true;
    }

    /** Index after the bracket that closes the one at {@code open}; -1 where none does. */
    private static int end(byte[] json, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < json.length; i++) {
            byte unit = json[i];
            if (quoted) {
                i += unit == '\\' ? 1 : 0;
                quoted = unit != '"';
            } else if (unit == '"') {
                quoted = true;
            } else if (unit == '[') {
                depth++;
            } else if (unit == ']' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
