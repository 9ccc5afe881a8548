import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Decisions of two results name different configurations, one each. Arguments: the two folders. */
final class Versions {
    public static void main(String[] arguments) throws IOException {
        Set<String> one = versions(Path.of(arguments[0]));
        Set<String> other = versions(Path.of(arguments[1]));
        if (one.size() != 1 || other.size() != 1 || one.equals(other)) {
            Results.fail("configurations " + one + " and " + other + " cannot be told apart");
        }
        System.out.println("configurations " + one + " and " + other);
    }

    private static Set<String> versions(Path folder) throws IOException {
        Set<String> versions = new TreeSet<>();
        for (var line : Results.lines(folder.resolve("assignments.jsonl"))) {
            if (line.has("decision")) {
                versions.add(line.get("decision").get("configuration").asText());
            }
        }
        return versions;
    }
}
