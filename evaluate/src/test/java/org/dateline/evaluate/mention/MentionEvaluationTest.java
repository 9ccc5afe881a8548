package org.dateline.evaluate.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionEvaluationTest {
    private static final String LABELLED = """
            -DOCSTART-\tO

            Ada\tB-PER
            Quill\tI-PER
            left\tO
            Port\tB-LOC
            Alden\tI-LOC
            ,\tO
            "\tO
            Tall\tB-MISC
            Ships\tI-MISC
            "\tO
            Quill\tB-PER
            's\tO
            show\tO
            .\tO
            """;

    @TempDir
    private Path directory;

    @Test
    void printsTokensAsATextWould() throws IOException {
        ConllDocument document = read(LABELLED).documents().get(0);

        assertThat(document.text()).isEqualTo("Ada Quill left Port Alden, \"Tall Ships\" Quill's show.\n");
        assertThat(document.mentions()).extracting(Mention::name).containsExactly("Ada Quill", "Port Alden", "Quill");
    }

    @Test
    void countsOnlyMentionsWithTheSameEndsAndType() throws IOException {
        List<Mention> found = List.of(
                new Mention(0, 9, EntityType.PERSON, "Ada Quill"),
                new Mention(15, 19, EntityType.PLACE, "Port"),
                new Mention(40, 45, EntityType.PLACE, "Quill"),
                new Mention(28, 38, EntityType.ORGANISATION, "Tall Ships"));

        MentionScore score = new MentionEvaluation((tokens, sentences, language) -> found)
                .evaluate(read(LABELLED))
                .all();

        assertThat(score).isEqualTo(new MentionScore("set", 0.25, 0.3333, 0.2857));
    }

    @Test
    void takesTwentySentencesForADocumentWhereNoneIsMarked() throws IOException {
        ConllCorpus corpus = read("Word\tO\n\n".repeat(45));

        assertThat(corpus.documents()).extracting(ConllDocument::tokens).containsExactly(20, 20, 5);
    }

    @Test
    void namesTheLineThatHasNoTag() {
        assertThatThrownBy(() -> read("Ada\tB-PER\nQuill\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private ConllCorpus read(String lines) throws IOException {
        return ConllCorpus.read(Files.writeString(directory.resolve("set.conll"), lines));
    }
}
