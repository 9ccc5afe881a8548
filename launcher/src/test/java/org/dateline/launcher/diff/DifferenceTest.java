package org.dateline.launcher.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dateline.launcher.diff.Difference.Changed;
import org.dateline.launcher.diff.Difference.Field;
import org.dateline.launcher.diff.Difference.Moved;
import org.dateline.launcher.diff.Difference.Renamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
    @TempDir
    private Path folder;

    @Test
    void isNoneBetweenEqualResults() throws IOException {
        Difference difference = difference("e1 1 a b;e2 1 c", "e1 1 a b;e2 1 c");

        assertThat(difference.isNone()).isTrue();
        assertThat(difference.agreement()).isEqualTo(new Agreement(3, 1, 1, 1));
    }

    @Test
    void listsWhatOnlyOneHas() throws IOException {
        Difference difference = difference("e1 1 a b;e2 1 c", "e1 1 a b;e3 1 d");

        assertThat(difference.onlyInA()).containsExactly("e2");
        assertThat(difference.onlyInB()).containsExactly("e3");
        assertThat(difference.articlesOnlyInA()).containsExactly("c");
        assertThat(difference.articlesOnlyInB()).containsExactly("d");
        assertThat(difference.isNone()).isFalse();
    }

    @Test
    void tellsAnEventUnderAnotherIdFromOneThatIsGone() throws IOException {
        Difference difference = difference("e1 1 a b;e2 1 c", "e9 1 a b;e2 1 c");

        assertThat(difference.renamed()).containsExactly(new Renamed("e1", "e9"));
        assertThat(difference.onlyInA()).isEmpty();
        assertThat(difference.moved()).isEmpty();
    }

    @Test
    void listsArticlesThatAreInAnotherEvent() throws IOException {
        Difference difference = difference("e1 1 a b c;e2 1 d", "e1 1 a b;e2 1 c d");

        assertThat(difference.moved()).containsExactly(new Moved("c", "e1", "e2"));
        assertThat(difference.agreement().precision()).isEqualTo(0.75);
        assertThat(difference.agreement().recall()).isEqualTo(0.6667);
    }

    @Test
    void listsFieldsThatDiffer() throws IOException {
        Difference difference = difference("e1 1 a", "e1 2 a");

        assertThat(difference.changed())
                .singleElement()
                .extracting(Changed::fields)
                .asInstanceOf(InstanceOfAssertFactories.list(Field.class))
                .containsExactly(new Field("version", new IntNode(1), new IntNode(2)));
    }

    private Difference difference(String a, String b) throws IOException {
        return Difference.between(snapshot("a", a), snapshot("b", b));
    }

    /** Events as "id version article article;…". */
    private Snapshot snapshot(String name, String events) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String event : events.split(";", -1)) {
            String[] parts = event.split(" ", -1);
            lines.append("{\"eventId\":\"")
                    .append(parts[0])
                    .append("\",\"version\":")
                    .append(parts[1])
                    .append(",\"articles\":[");
            for (int i = 2; i < parts.length; i++) {
                lines.append(i > 2 ? "," : "")
                        .append("{\"articleId\":\"")
                        .append(parts[i])
                        .append("\"}");
            }
            lines.append("]}\n");
        }
        Path directory = Files.createDirectories(folder.resolve(name));
        Files.writeString(directory.resolve("events.jsonl"), lines);
        return Snapshot.read(directory);
    }
}
