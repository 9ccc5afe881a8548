package org.dateline.ingest.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sources that a command line names, read one after the other: folders (searched in depth, by relative path), text
 * files of one article each, JSON lines, gzipped JSON lines, and {@code -} for JSON lines on standard input. Everything
 * is looked at before anything is read, so that a mistyped path shows before the first article is published.
 */
public final class ArticleSources implements ArticleSource {
    private static final int SNIFFED_BYTES = 4096;

    private final List<ArticleSource> sources = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final InputStream standardInput;

    private ArticleSources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Sources of these names. Files can be read any number of times, standard input once; nothing is kept of it, so that
     * it may go on forever.
     *
     * @param names paths, or {@code -}
     * @throws SourceException where one cannot be used
     */
    public static ArticleSources of(List<String> names, InputStream standardInput) throws SourceException {
        if (names.isEmpty()) {
            throw new SourceException("no source is named");
        }
        if (names.stream().filter("-"::equals).count() > 1) {
            throw new SourceException("standard input (-) is named more than once");
        }
        ArticleSources sources = new ArticleSources(standardInput);
        for (String name : names) {
            sources.add(name);
        }
        return sources;
    }

    /** Files in folders that were passed over because nothing says that they hold articles, in reading order. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    @Override
    public void forEach(Consumer<RawInput> reader) throws IOException {
        for (ArticleSource source : sources) {
            source.forEach(reader);
        }
    }

    @Override
    public void close() throws IOException {
        for (ArticleSource source : sources) {
            source.close();
        }
    }

    private void add(String name) throws SourceException {
        if (name.equals("-")) {
            sources.add(new StandardInput(standardInput));
            return;
        }
        Path path = pathOf(name);
        if (Files.isDirectory(path)) {
            addFolder(path);
            return;
        }
        FileKind kind = FileKind.of(requireReadable(path));
        if (kind == FileKind.UNKNOWN && !startsAsJsonObject(path)) {
            throw new SourceException(path + ": neither .txt, .jsonl, .ndjson, .jsonl.gz nor .ndjson.gz, and what it"
                    + " holds does not start as a JSON object");
        }
        Place place = Place.file(nameOf(path), nameOf(path.getFileName()));
        sources.add(source(place, path, kind == FileKind.UNKNOWN ? FileKind.JSON_LINES : kind));
    }

    private void addFolder(Path folder) throws SourceException {
        int before = sources.size();
        for (Path file : FolderListing.of(folder)) {
            FileKind kind = FolderListing.isHidden(folder, file) ? FileKind.UNKNOWN : FileKind.of(file);
            if (kind == FileKind.UNKNOWN) {
                ignored.add(nameOf(file));
            } else {
                Place place = Place.file(nameOf(file), nameOf(folder.relativize(file)));
                sources.add(source(place, requireReadable(file), kind));
            }
        }
        if (sources.size() == before) {
            throw new SourceException(folder + ": the folder holds no .txt, .jsonl, .ndjson or gzipped JSON lines");
        }
    }

    private static ArticleSource source(Place place, Path path, FileKind kind) {
        if (kind == FileKind.TEXT) {
            return new TextFile(place, path);
        }
        return new JsonLines(place, () -> Files.newInputStream(path), kind == FileKind.GZIPPED_JSON_LINES);
    }

    private static String nameOf(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static Path pathOf(String name) throws SourceException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new SourceException("not a path: " + e.getMessage(), e);
        }
    }

    private static Path requireReadable(Path path) throws SourceException {
        if (!Files.exists(path)) {
            throw new SourceException(path + ": no such file or folder");
        }
        if (!Files.isRegularFile(path)) {
            throw new SourceException(path + ": neither a file nor a folder; a pipe can be read as - (standard input)");
        }
        if (!Files.isReadable(path)) {
            throw new SourceException(path + ": may not be read");
        }
        return path;
    }

    private static boolean startsAsJsonObject(Path path) throws SourceException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(SNIFFED_BYTES);
            int i = ByteOrderMark.lengthAtStartOf(start);
            while (i < start.length && (start[i] == ' ' || start[i] == '\t' || start[i] == '\r' || start[i] == '\n')) {
                i++;
            }
            return i < start.length && start[i] == '{';
        } catch (IOException e) {
            throw new SourceException(path + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
