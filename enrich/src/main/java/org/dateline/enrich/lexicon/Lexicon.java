package org.dateline.enrich.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A list of words or phrases, each with an optional value. The file is UTF-8, one {@code key} or {@code key TAB value} a
 * line; a value may also head a group of keys ({@code value = key, key, key}); {@code #} begins a comment.
 */
public final class Lexicon {
    private final Map<String, String> values;

    private Lexicon(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a list that stands beside a class.
     *
     * @param owner the class whose package holds the file
     * @param resource the file's name
     * @throws IllegalArgumentException where there is no such file
     */
    public static Lexicon load(Class<?> owner, String resource) {
        Map<String, String> values = new HashMap<>();
        read(owner, resource)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .forEach(line -> add(line, values));
        return new Lexicon(values);
    }

    /** Whether the list has this key, spelled exactly so. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The key's value, the key itself where it was listed without one, null where it is not listed. */
    public String get(String key) {
        return values.get(key);
    }

    /** All keys, in no particular order. */
    public Set<String> keys() {
        return values.keySet();
    }

    private static void add(String line, Map<String, String> values) {
        int equals = line.indexOf(" = ");
        if (equals > 0) {
            String value = line.substring(0, equals).strip();
            for (String key : line.substring(equals + 3).split(",", -1)) {
                values.putIfAbsent(key.strip(), value);
            }
            return;
        }
        int tab = line.indexOf('\t');
        values.putIfAbsent(
                tab < 0 ? line : line.substring(0, tab).strip(),
                tab < 0 ? line : line.substring(tab + 1).strip());
    }

    private static String read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + resource + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + resource + " cannot be read", e);
        }
    }
}
