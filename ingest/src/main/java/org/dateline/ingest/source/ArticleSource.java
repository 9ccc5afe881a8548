package org.dateline.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Something that articles come from. Holds one input at a time, however large the whole is.
 */
public interface ArticleSource extends Closeable {
    /**
     * Passes every input to {@code reader}, in the source's own order. A second call passes equal inputs again where the
     * source is made of files.
     *
     * @throws IOException where the source itself cannot be read; input that is merely damaged is passed on with its
     *     {@link RawInput#fault()}
     */
    void forEach(Consumer<RawInput> reader) throws IOException;

    /** Gives back what the source holds; most hold nothing. */
    @Override
    default void close() throws IOException {}
}
