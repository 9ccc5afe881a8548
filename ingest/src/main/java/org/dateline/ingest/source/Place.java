package org.dateline.ingest.source;

/**
 * Where inputs stand.
 *
 * @param path the file's path as it was reached, {@code /} between names
 * @param relative its path within the folder that was named; its name alone where the file itself was
 * @param line number of the line, from 1; 0 for a whole file
 */
record Place(String path, String relative, long line) {
    /** A whole file. */
    static Place file(String path, String relative) {
        return new Place(path, relative, 0);
    }

    /** A line of it. */
    Place at(long number) {
        return new Place(path, relative, number);
    }

    String source() {
        return numbered(path);
    }

    String name() {
        return numbered(relative);
    }

    private String numbered(String text) {
        return line == 0 ? text : text + ":" + line;
    }
}
