package org.dateline.launcher.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.kafka.topic.TopicReader;
import org.dateline.kafka.topic.Topics;
import org.dateline.launcher.history.EventHistory;
import org.dateline.launcher.result.Dossier;
import org.dateline.launcher.show.EventPrinter;
import org.dateline.launcher.show.RecordLine;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventChange;
import org.dateline.model.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline history}. */
@Command(name = "history", description = "Shows an event's view as it was, and which article changed it when.")
public final class HistoryCommand implements Callable<Integer> {
    private static final int NOT_THERE = 1;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "EVENT", description = "the event's id")
    private String eventId;

    @Mixin
    private BootstrapOption bootstrap;

    @Mixin
    private ViewedNamespace namespace;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            description = "reads the assignments.jsonl of a run or an export instead of a namespace")
    private Path results;

    @Option(names = "--version", paramLabel = "N", description = "the view of this version")
    private Long version;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "the view at this time of the pipeline, as 2031-03-06T12:00:00Z")
    private String at;

    // --version means another thing here than in the standard options
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean unusedHelp; // read by the command line itself

    @Option(names = "--json", description = "prints the view as it was published")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Instant time = Times.parse(command, "--at", at);
        if (version != null && time != null) {
            throw new ParameterException(command.commandLine(), "--version and --at go one at a time");
        }
        EventHistory history = EventHistory.of(assignments());
        Optional<Dossier> dossier =
                version != null ? history.at(version) : time != null ? history.at(time) : history.latest();
        if (dossier.isEmpty()) {
            command.commandLine().getErr().println("dateline: " + whyNot(history.changes()));
            return NOT_THERE;
        }
        if (json) {
            System.out.println(Json.toText(dossier.get().event()));
            return 0;
        }
        new EventPrinter(System.out).print(List.of(dossier.get()));
        System.out.println();
        history.changes().forEach(change -> System.out.println(change.time() + "  " + RecordLine.change(change)));
        return 0;
    }

    private String whyNot(List<EventChange> changes) {
        if (changes.isEmpty()) {
            return "there is no event " + eventId;
        }
        EventChange first = changes.get(0);
        EventChange last = changes.get(changes.size() - 1);
        return "event " + eventId + " has "
                + (changes.size() == 1
                        ? "version " + first.version() + " alone"
                        : "versions " + first.version() + " to " + last.version())
                + (first.time() == null ? "" : ", from " + first.time() + " on");
    }

    private List<EventAssignment> assignments() throws IOException {
        List<EventAssignment> found = new ArrayList<>();
        if (results != null) {
            try (Stream<String> lines = Files.lines(results.resolve("assignments.jsonl"))) {
                lines.forEach(line -> add(line.getBytes(UTF_8), found));
            }
            return found;
        }
        Topics topics = namespace.topics(bootstrap.address());
        NamespaceCheck.requireThere(bootstrap.address(), topics);
        byte[] key = eventId.getBytes(UTF_8);
        try (TopicReader reader = new TopicReader(bootstrap.address())) {
            reader.scan(topics.eventAssignments(), record -> {
                if (Arrays.equals(record.key(), key)) {
                    add(record.value(), found);
                }
            });
        }
        return found;
    }

    private void add(byte[] record, List<EventAssignment> found) {
        try {
            EventAssignment assignment = Json.fromBytes(record, EventAssignment.class);
            if (eventId.equals(assignment.eventId())) {
                found.add(assignment);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
