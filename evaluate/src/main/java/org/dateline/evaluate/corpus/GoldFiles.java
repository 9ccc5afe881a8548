package org.dateline.evaluate.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files of labelled articles, enriched and in order.
 *
 * @param corpora by name
 * @param provenance a line for each: its name, the articles used and the SHA-256 of its file
 */
public record GoldFiles(List<OrderedCorpus> corpora, List<String> provenance) {
    public GoldFiles {
        corpora = List.copyOf(corpora);
        provenance = List.copyOf(provenance);
    }

    /**
     * Reads files to measure with, in the order given.
     *
     * @throws IOException where a file cannot be read or an article has no label or several; the message is one line
     */
    public static List<OrderedCorpus> labelled(List<Path> files) throws IOException {
        List<OrderedCorpus> corpora = new ArrayList<>();
        for (Path file : files) {
            GoldCorpus corpus = GoldCorpus.read(file);
            requireLabels(file, corpus);
            corpora.add(OrderedCorpus.of(corpus));
        }
        return corpora;
    }

    /**
     * Reads files to learn from. A file of which no article has a label tells only what is common.
     *
     * @param mostUnlabelled so many articles are taken of a file without labels, the first ones
     * @throws IOException as {@link #labelled}; also where two files have the same name
     */
    public static GoldFiles toLearnFrom(List<Path> files, int mostUnlabelled) throws IOException {
        List<OrderedCorpus> corpora = new ArrayList<>();
        List<String> provenance = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Path> sorted = files.stream()
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
        for (Path file : sorted) {
            GoldCorpus corpus = GoldCorpus.read(file);
            if (!names.add(corpus.name())) {
                throw new IOException(file + ": another file is named " + corpus.name() + " too");
            }
            if (corpus.labelled() == 0) {
                corpus = corpus.first(mostUnlabelled);
            } else {
                requireLabels(file, corpus);
            }
            corpora.add(OrderedCorpus.of(corpus));
            provenance.add("%s, %d articles%s, sha256 %s"
                    .formatted(
                            file.getFileName(),
                            corpus.articles().size(),
                            corpus.labelled() == 0 ? " without labels" : "",
                            sha256(file)));
        }
        return new GoldFiles(corpora, provenance);
    }

    private static void requireLabels(Path file, GoldCorpus corpus) throws IOException {
        int labelled = corpus.labelled();
        if (labelled < corpus.articles().size()) {
            String first = corpus.articles().stream()
                    .filter(article -> article.event() == null)
                    .findFirst()
                    .map(article -> article.article().articleId())
                    .orElseThrow();
            throw new IOException("%s: %d of %d articles have no label in 'cluster', the first is %s"
                    .formatted(
                            file,
                            corpus.articles().size() - labelled,
                            corpus.articles().size(),
                            first));
        }
        Map<String, String> events = new HashMap<>();
        for (GoldArticle article : corpus.articles()) {
            String id = article.article().articleId();
            String other = events.putIfAbsent(id, article.event());
            if (other != null && !other.equals(article.event())) {
                throw new IOException("%s: article %s is labelled twice, as '%s' and as '%s'"
                        .formatted(file, id, other, article.event()));
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
