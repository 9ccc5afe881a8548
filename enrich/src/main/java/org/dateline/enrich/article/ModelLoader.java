package org.dateline.enrich.article;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.model.article.RawArticle;
import org.dateline.model.article.RawPosition;

/**
 * Reads the models and word lists of enrichment, which takes half a second, while whoever starts waits for a broker. Left
 * alone, they are read when the first article needs them.
 */
public final class ModelLoader {
    private static final RawPosition NOWHERE = new RawPosition("0-0", 0, 0);
    // has something for each list: a dateline, a credit, a name with a role, a date, a figure and a quotation
    private static final String TEXT =
            "PORT ALDEN (Reuters) - Mayor Jane Doe of Port Alden, Mexico, said on Monday that 43"
                    + " people were on the ferry. \"We have not lost anybody,\" she said.";

    private static CompletableFuture<Void> loading;

    private ModelLoader() {}

    /** Begins to read them, once, and returns at once. */
    public static synchronized void start() {
        if (loading == null) {
            loading = CompletableFuture.runAsync(ModelLoader::load, task -> {
                Thread thread = new Thread(task, "models");
                thread.setDaemon(true);
                thread.start();
            });
        }
    }

    private static void load() {
        new ArticleEnricher()
                .enrich(
                        new RawArticle("start", null, null, null, null, null, null, null, null, TEXT, null, List.of()),
                        NOWHERE);
    }

    /**
     * Waits until they are read, where that has begun.
     *
     * @throws IllegalStateException where they cannot be read
     */
    public static void await() {
        CompletableFuture<Void> begun;
        synchronized (ModelLoader.class) {
            begun = loading;
        }
        try {
            if (begun != null) {
                begun.join();
            }
        } catch (CompletionException e) {
            throw new IllegalStateException("the models of enrichment cannot be read", e.getCause());
        }
    }
}
