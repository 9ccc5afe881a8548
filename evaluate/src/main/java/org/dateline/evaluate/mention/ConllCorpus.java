package org.dateline.evaluate.mention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.entity.EntityType;

/**
 * Texts whose names are labelled, word by word.
 *
 * @param name the file's name without its ending
 * @param documents the texts in the file's order
 */
public record ConllCorpus(String name, List<ConllDocument> documents) {
    private static final String MARK = "-DOCSTART-";

    /** Sentences a document where the file does not mark documents: about an article. */
    private static final int SENTENCES = 20;

    public ConllCorpus {
        documents = List.copyOf(documents);
    }

    /**
     * Reads lines of {@code token TAB tag} in BIO2 (Tjong Kim Sang and De Meulder 2003), a blank line after each sentence;
     * further columns between the two are ignored. Labels that are no person, organisation or place count as none.
     *
     * @throws IOException where the file cannot be read or a line has no tag; the message names the line
     */
    public static ConllCorpus read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        boolean marked = lines.stream().anyMatch(line -> line.startsWith(MARK));
        List<ConllDocument> documents = new ArrayList<>();
        ConllDocument.Builder builder = new ConllDocument.Builder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean mark = line.startsWith(MARK);
            if (line.isBlank() || mark) {
                builder.endSentence();
            } else {
                add(line, builder, file + ", line " + (i + 1));
            }
            if (mark || (!marked && builder.sentences() == SENTENCES)) {
                builder = flushed(builder, documents);
            }
        }
        builder.endSentence();
        flushed(builder, documents);
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return new ConllCorpus(name, documents);
    }

    private static ConllDocument.Builder flushed(ConllDocument.Builder builder, List<ConllDocument> documents) {
        if (builder.sentences() > 0) {
            documents.add(builder.build());
        }
        return new ConllDocument.Builder();
    }

    private static void add(String line, ConllDocument.Builder builder, String place) throws IOException {
        int tab = line.indexOf('\t') < 0 ? line.indexOf(' ') : line.indexOf('\t');
        if (tab < 0) {
            throw new IOException(place + ": no tag after the token");
        }
        if (tab == 0) {
            return; // characters that a conversion of the file has lost
        }
        String tag = line.substring(Math.max(line.lastIndexOf('\t'), line.lastIndexOf(' ')) + 1);
        EntityType type = tag.length() > 2 && tag.charAt(1) == '-' ? type(tag.substring(2)) : null;
        builder.add(line.substring(0, tab), type, tag.startsWith("I-"));
    }

    private static EntityType type(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "per", "person" -> EntityType.PERSON;
            case "org", "organization", "organisation", "corporation", "company" -> EntityType.ORGANISATION;
            case "loc", "location", "gpe", "geo-loc", "place" -> EntityType.PLACE;
            default -> null;
        };
    }
}
