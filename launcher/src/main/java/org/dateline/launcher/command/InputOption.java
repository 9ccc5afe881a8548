package org.dateline.launcher.command;

import java.util.List;
import picocli.CommandLine.Option;

/** Where articles come from. */
final class InputOption {
    @Option(
            names = "--input",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description = "folders of .txt files, .txt, .jsonl, .ndjson, each also .gz, or - for JSON lines on"
                    + " standard input")
    private List<String> inputs;

    List<String> names() {
        return inputs;
    }
}
