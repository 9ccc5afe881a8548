import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes the lines of a file in another order. Arguments: the seed, which of its orders, the file, where to. */
final class Shuffle {
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(arguments[2])));
        Random orders = new Random(Long.parseLong(arguments[0]));
        for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
            Collections.shuffle(lines, orders);
        }
        Files.write(Path.of(arguments[3]), lines);
    }
}
