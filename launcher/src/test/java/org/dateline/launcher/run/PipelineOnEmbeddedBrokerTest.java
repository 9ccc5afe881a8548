package org.dateline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.kafka.broker.EmbeddedBroker;
import org.dateline.launcher.result.RunReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineOnEmbeddedBrokerTest extends PipelineContract {
    private static final List<String> HOSTILE = List.of(
            "not JSON at all",
            "[]",
            "{\"id\": \"nothing-to-read\"}",
            "{\"id\": \"twice\", \"text\": \"one\", \"text\": \"two\"",
            "{\"id\": \"deep\", \"text\": " + "[".repeat(20_000),
            "{\"id\": \"long\", \"headline\": \"Long\", \"text\": \"" + "long ".repeat(300_000) + "\"}",
            "{\"id\": \"marks\", \"headline\": \"Marks\", \"text\": \"a" + "\\u0301".repeat(20_000) + "\"}",
            "{\"id\": \"quotes\", \"headline\": \"Quotes\", \"text\": \"" + "\\\"".repeat(50_000) + "\"}",
            "{\"id\": \"\\u202e\\u0000\", \"headline\": \"\\u202egnitrevO\", \"text\": \"\\ud800 alone\"}");

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(directory, EmbeddedBroker.ANY_PORT);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Override
    String bootstrap() {
        return broker.bootstrap();
    }

    @Test
    void givesTheSameFilesForAnyNumberOfPartitions() throws IOException, InterruptedException {
        List<String> lines = TestCorpus.sample();

        Results one = run("one", 1, lines);
        Results three = run("three", 3, lines);
        Results eight = run("eight", 8, lines);

        assertThat(one.events()).isPositive();
        assertThat(three.differenceFrom(one)).isEmpty();
        assertThat(eight.differenceFrom(one)).isEmpty();
    }

    @Test
    void accountsForHostileLinesAmongGoodOnes() throws IOException, InterruptedException {
        List<String> good = TestCorpus.sample().subList(0, 10);
        List<String> lines = new ArrayList<>(good);
        lines.addAll(5, HOSTILE);
        lines.addAll(good.subList(0, 2));

        RunReport report = report("hostile", 3, lines);

        assertThat(report.accounted()).isTrue();
        assertThat(report.received()).isEqualTo(lines.size());
        assertThat(report.assigned()).isGreaterThanOrEqualTo(good.size());
        assertThat(report.duplicates()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(report.deadLetters()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void accountsForWithdrawals() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(TestCorpus.sample().subList(0, 10));
        lines.add("{\"id\": \"mer-0101\", \"withdrawn\": true}");
        lines.add("{\"id\": \"mer-0101\", \"withdrawn\": true}");
        lines.add("{\"id\": \"never-seen\", \"withdrawn\": true}");

        RunReport report = report("withdrawn", 3, lines);

        assertThat(report.accounted()).isTrue();
        assertThat(report.withdrawn()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(report.deadLetters()).isEqualTo(1);
    }

    @Test
    void findsNoEventInHostileLinesAlone() throws IOException, InterruptedException {
        RunReport report = report("nothing", 2, HOSTILE.subList(0, 5));

        assertThat(report.accounted()).isTrue();
        assertThat(report.rejected()).isEqualTo(5);
        assertThat(report.events()).isZero();
    }
}
