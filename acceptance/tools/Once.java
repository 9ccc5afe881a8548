import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Each article of the input is in exactly one event. Arguments: folder of the results, the input. */
final class Once {
    public static void main(String[] arguments) throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (JsonNode line : Results.lines(Path.of(arguments[1]))) {
            wanted.add(line.get("id").asText());
        }
        Set<String> found = new TreeSet<>(Results.members(Path.of(arguments[0])).keySet());
        int all = found.size();
        found.removeAll(wanted);
        if (!found.isEmpty() || all != wanted.size()) {
            Results.fail(all + " articles are in events, " + wanted.size() + " were published, " + found.size()
                    + " are unknown");
        }
        System.out.println(all + " articles, each in one event");
    }
}
