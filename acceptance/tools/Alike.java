import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.evaluate.quality.Quality;

/**
 * How much the events of several runs over the same articles are alike: B-cubed F1 (Bagga and Baldwin 1998) of each pair of
 * runs. Arguments: what each pair has to reach, then the folders.
 */
final class Alike {
    public static void main(String[] arguments) throws IOException {
        List<Map<String, String>> runs = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            Map<String, String> events = new TreeMap<>();
            Results.members(Path.of(arguments[i])).forEach((article, row) -> events.put(article, row.eventId()));
            runs.add(events);
        }
        double sum = 0;
        double least = 1;
        int pairs = 0;
        for (int i = 0; i < runs.size(); i++) {
            for (int j = 0; j < i; j++) {
                double alike = Quality.of(runs.get(i), runs.get(j)).f1();
                sum += alike;
                least = Math.min(least, alike);
                pairs++;
            }
        }
        String line = String.format("B-cubed F1 between %d pairs of runs: mean %.4f, least %.4f", pairs, sum / pairs, least);
        if (least < Double.parseDouble(arguments[0])) {
            Results.fail(line);
        }
        System.out.println(line);
    }
}
