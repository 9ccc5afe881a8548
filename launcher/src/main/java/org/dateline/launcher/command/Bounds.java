package org.dateline.launcher.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Bounds of numbers on the command line. */
final class Bounds {
    private Bounds() {}

    static int check(CommandSpec command, String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new ParameterException(
                    command.commandLine(), option + " must be " + least + " to " + most + ", not " + number);
        }
        return number;
    }

    static double check(CommandSpec command, String option, double number, double least, double most) {
        if (!(number >= least && number <= most)) {
            throw new ParameterException(
                    command.commandLine(), option + " must be " + least + " to " + most + ", not " + number);
        }
        return number;
    }
}
