package org.dateline.launcher.command;

import picocli.CommandLine.Option;

/** Which Kafka to talk to. */
final class BootstrapOption {
    static final String DEFAULT = "localhost:9092";

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            defaultValue = DEFAULT,
            description = "a Kafka broker; several separated by commas (default: ${DEFAULT-VALUE})")
    private String bootstrap;

    String address() {
        return bootstrap;
    }
}
