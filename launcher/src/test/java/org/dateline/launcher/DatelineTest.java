package org.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class DatelineTest {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsEveryCommandInItsHelp() {
        int code = execute("--help");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains(
                        "demo",
                        "run",
                        "up",
                        "ingest",
                        "enrich",
                        "cluster",
                        "aggregate",
                        "replay",
                        "promote",
                        "export",
                        "diff",
                        "history")
                .contains("topics", "tail", "bench", "evaluate", "train", "why");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "run",
                "up",
                "ingest",
                "enrich",
                "cluster",
                "aggregate",
                "replay",
                "promote",
                "export",
                "diff",
                "history",
                "topics",
                "tail",
                "bench",
                "evaluate",
                "train",
                "why"
            })
    void explainsEachCommand(String command) {
        int code = execute(command, "--help");

        assertThat(code).isZero();
        assertThat(out.toString()).startsWith("Usage: dateline " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --output out",
                "run --input a.jsonl",
                "run --input a.jsonl --output out --partitions 0",
                "run --input a.jsonl --output out --partitions many",
                "run --input a.jsonl --output out --namespace a.b",
                "run --input a.jsonl --output out --verbose",
                "up --port 70000",
                "up --namespace a/b",
                "ingest --input a.jsonl --rate -1",
                "enrich --threads 0",
                "cluster --instance ../1",
                "aggregate --partitions 1001",
                "replay",
                "replay --namespace a b",
                "replay --namespace again --source a+b",
                "replay --namespace again --from noon",
                "replay --namespace again --from 2031-03-06T12:00:00Z --follow",
                "promote",
                "promote again --back",
                "promote again --wait 0",
                "export",
                "diff",
                "history",
                "history e1 --version 2 --at 2031-03-06T12:00:00Z",
                "evaluate",
                "topics --partitions -3",
                "tail",
                "tail no-such-topic",
                "bench --input a.jsonl --rate 0",
                "bench --input a.jsonl --measured 0",
                "bench --input a.jsonl --clusterer --enrichment",
                "bench --input a.jsonl --clusterer --view",
                "bench --input a.jsonl --events 100",
                "bench --input -",
                "evaluate",
                "evaluate --clustering a.jsonl --errors -1",
                "evaluate --clustering a.jsonl --copies pairs.tsv",
                "evaluate --mentions a.conll --after b.jsonl",
                "train",
                "train clustering",
                "train clustering --gold a.jsonl",
                "train clustering --gold a.jsonl --output out --unlabelled 0",
                "train clustering --gold a.jsonl --output out --table t.json",
                "evaluate --clustering a.jsonl --tabel t.json",
                "why",
                "demonstrate"
            })
    void tellsWrongUsageInALineAndWhereToFindHelp(String arguments) {
        int code = execute(arguments.split(" "));

        assertThat(code).isEqualTo(WRONG_USAGE);
        assertThat(err.toString())
                .startsWith("dateline: ")
                .contains("Try 'dateline")
                .doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        execute("exprot");

        assertThat(err.toString()).contains("dateline export");
    }

    @Test
    void showsItsCommandsWhenNoneIsGiven() {
        int code = execute();

        assertThat(code).isEqualTo(WRONG_USAGE);
        assertThat(err.toString()).startsWith("Usage: dateline").contains("demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --output OUT", "ingest", "ingest --watch", "bench"})
    void namesAPathThatIsNotThereBeforeAnythingStarts(String command) {
        Path missing = directory.resolve("missing.jsonl");

        int code = execute(
                arguments(command.replace("OUT", directory.resolve("out").toString()), missing));

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("dateline: " + missing);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void overwritesNoInputWithATable() throws IOException {
        Path file = Files.writeString(directory.resolve("gold.jsonl"), "{}\n");

        int code = execute("evaluate", "--clustering", file.toString(), "--table", file.toString());

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "dateline: " + file + ": is one of the inputs, which --table would overwrite\n");
        assertThat(file).hasContent("{}");
    }

    @Test
    void refusesAnOutputThatIsAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("articles.jsonl"), "{}\n");

        int code = execute("run", "--input", file.toString(), "--output", file.toString());

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "dateline: " + file + ": cannot be used as a folder, a file of that name is in the way\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "enrich", "cluster", "aggregate"})
    void refusesDataThatIsAFile(String command) throws IOException {
        Path file = Files.writeString(directory.resolve("data"), "");

        int code = execute(command, "--data", file.toString());

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("dateline: " + file);
    }

    @Test
    void namesAnAddressThatIsNone() {
        int code = execute("topics", "--bootstrap", "nowhere");

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString().lines()).singleElement().asString().contains("nowhere");
    }

    @Test
    void tellsWhyAnArticleIsInItsEventFromTheResultsOfARun() throws IOException {
        Files.writeString(
                directory.resolve("assignments.jsonl"),
                "{\"type\":\"assignment\",\"seq\":1,\"eventId\":\"e1\",\"articleId\":\"a\",\"articleVersion\":1,"
                        + "\"decision\":{\"kind\":\"founded\",\"configuration\":\"c\",\"score\":0,\"threshold\":4000,"
                        + "\"margin\":0},\"contribution\":{\"headline\":\"Rain\"}}\n");

        int known = execute("why", "a", "--results", directory.toString());
        int unknown = execute("why", "b", "--results", directory.toString());

        assertThat(known).isZero();
        assertThat(out.toString()).contains("Article a is in event e1", "Rain", "founded: no event came near");
        assertThat(unknown).isEqualTo(FAILED);
        assertThat(err.toString()).contains("no decision about article 'b'");
    }

    @ParameterizedTest
    @CsvSource({
        "history e9, there is no event e9",
        "history e9 --version 1, there is no event e9",
        "history e1 --version 0, 'event e1 has versions 1 to 2, from 2031-03-06T12:00:00Z on'",
        "history e1 --version 3, 'event e1 has versions 1 to 2, from 2031-03-06T12:00:00Z on'",
        "history e1 --at 2031-03-06T11:00:00Z, 'event e1 has versions 1 to 2, from 2031-03-06T12:00:00Z on'",
        "history e2 --version 2, 'event e2 has version 1 alone, from 2031-03-06T12:02:00Z on'"
    })
    void tellsAnEventThatIsNotThereFromAVersionOfOne(String command, String message) throws IOException {
        Files.writeString(
                directory.resolve("assignments.jsonl"),
                assignment(1, "e1", "a", 0) + assignment(2, "e1", "b", 1) + assignment(3, "e2", "c", 2));

        int code = execute((command + " --results " + directory).split(" "));

        assertThat(code).isEqualTo(FAILED);
        assertThat(err.toString()).isEqualToNormalizingNewlines("dateline: " + message + "\n");
    }

    private static String assignment(int seq, String event, String article, int minute) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"assignment\",\"seq\":%d,\"time\":\"2031-03-06T12:0%d:00Z\",\"eventId\":\"%s\","
                        + "\"articleId\":\"%s\",\"articleVersion\":1,\"decision\":{\"kind\":\"founded\","
                        + "\"configuration\":\"c\",\"score\":0,\"threshold\":4000,\"margin\":0},"
                        + "\"contribution\":{\"headline\":\"Rain\"}}%n",
                seq,
                minute,
                event,
                article);
    }

    private static String[] arguments(String command, Path input) {
        return List.of((command + " --input " + input).split(" ")).toArray(String[]::new);
    }

    private int execute(String... arguments) {
        CommandLine line = Dateline.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
