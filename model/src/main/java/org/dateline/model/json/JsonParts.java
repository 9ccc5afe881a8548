package org.dateline.model.json;

import java.util.IdentityHashMap;

/**
 * The JSON of items that one version of a record has in common with the next: where the next one holds the same object,
 * which never changes, its bytes are copied instead of written. Only the items of the last version are kept.
 */
public final class JsonParts {
    private IdentityHashMap<Object, byte[]> last = new IdentityHashMap<>();
    private IdentityHashMap<Object, byte[]> now = new IdentityHashMap<>();
    private int bytes;

    /** How many bytes the last version had; 0 where there was none. */
    public int bytes() {
        return bytes;
    }

    /** The version has so many bytes. */
    public void end(int size) {
        bytes = size;
    }

    /** A version begins: items that it does not hold are forgotten with the next one. */
    public void begin() {
        IdentityHashMap<Object, byte[]> older = last;
        last = now;
        now = older;
        now.clear();
    }

    /** The JSON of an item that the last version held; null where it held none such. */
    byte[] of(Object item) {
        return last.get(item);
    }

    void keep(Object item, byte[] json) {
        now.put(item, json);
    }
}
