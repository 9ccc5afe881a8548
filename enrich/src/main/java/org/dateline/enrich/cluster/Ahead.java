package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Two threads for one task: what one has read, the other works on, in the same order, while the first reads on. */
final class Ahead<T> {
    private static final int BATCH = 256;
    private static final int BATCHES = 8;

    // an empty one is the last
    private final BlockingQueue<List<T>> batches = new ArrayBlockingQueue<>(BATCHES);
    private List<T> batch = new ArrayList<>(BATCH);

    private Ahead() {}

    /**
     * Works on all items of a source.
     *
     * @param source gives its visitor each item, in a thread of its own
     * @param work takes each item, in the caller's thread
     */
    static <T> void forEach(Consumer<Consumer<T>> source, Consumer<T> work) {
        Ahead<T> ahead = new Ahead<>();
        FutureTask<Void> reading = new FutureTask<>(() -> ahead.read(source));
        Thread thread = new Thread(reading, "ahead");
        thread.setDaemon(true);
        thread.start();
        try {
            for (List<T> next = ahead.batches.take(); !next.isEmpty(); next = ahead.batches.take()) {
                next.forEach(work);
            }
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("cannot be read", e.getCause());
        } finally {
            reading.cancel(true);
        }
    }

    private Void read(Consumer<Consumer<T>> source) throws InterruptedException {
        try {
            source.accept(this::add);
            if (!batch.isEmpty()) {
                batches.put(batch);
            }
        } finally {
            batches.put(List.of());
        }
        return null;
    }

    private void add(T item) {
        batch.add(item);
        if (batch.size() == BATCH) {
            handOver();
        }
    }

    private void handOver() {
        try {
            batches.put(batch);
        } catch (InterruptedException e) {
            // kept, so that the end is not waited for either
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody works on it any more", e);
        }
        batch = new ArrayList<>(BATCH);
    }
}
