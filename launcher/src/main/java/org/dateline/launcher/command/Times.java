package org.dateline.launcher.command;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Times on the command line. */
final class Times {
    private Times() {}

    /** The time that is given, null where none is. */
    static Instant parse(CommandSpec command, String option, String textOrNull) {
        try {
            return textOrNull == null ? null : Instant.parse(textOrNull);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    command.commandLine(), option + ": no time as 2031-03-06T12:00:00Z: " + textOrNull);
        }
    }
}
