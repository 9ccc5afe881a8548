import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.json.Json;

/**
 * Makes files of good and hostile lines; prints the ids of the good ones and of those that must get through as well.
 * Arguments: folder of the hostile corpus, folder to write to.
 */
final class Hostile {
    private final OutputStream out;
    private int good;

    private Hostile(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        write(folder.resolve("a-json.jsonl"), hostile -> hostile.jsonSuite(corpus.resolve("json-test-suite")));
        write(folder.resolve("b-naughty.jsonl"), hostile -> hostile.naughty(corpus.resolve("naughty-strings/blns.json")));
        write(folder.resolve("c-bytes.jsonl"), Hostile::bytes);
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Hostile hostile = new Hostile(out);
            content.writeTo(hostile);
            hostile.good(file.getFileName().toString());
        }
    }

    private interface Content {
        void writeTo(Hostile hostile) throws IOException;
    }

    private void jsonSuite(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(one -> one.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == '\n' ? (byte) ' ' : bytes[i];
            }
            line(bytes);
            good("json");
        }
    }

    private void naughty(Path file) throws IOException {
        JsonNode strings = Json.mapper().readTree(file.toFile());
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i).asText();
            article("naughty-headline-" + i, string, "The council of Dunmore met on Monday to speak of item " + i + ".");
            article("naughty-text-" + i, "Council of Dunmore speaks of item " + i, string);
            article("naughty-both-" + i, string, string.repeat(50));
            line(Json.toBytes(Json.mapper().createObjectNode().put(string, string).put("id", string)));
            good("naughty");
        }
    }

    private void bytes() throws IOException {
        good("bytes");
        line("{\"id\":\"long\",\"headline\":\"Long\",\"text\":\"" + "So on and on. ".repeat(3_750_000) + "\"}");
        good("bytes");
        line("{\"id\":\"bad\",\"headline\":\"Caf\u00e9\",\"text\":\"The caf\u00e9 burnt down.\"}", StandardCharsets.ISO_8859_1);
        line("[".repeat(5_000_000));
        good("bytes");
        line("{\"text\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}");
        line("{\"id\":\"quotes\",\"headline\":\"Quotes\",\"text\":\"" + "\\\"".repeat(100_000) + "\"}");
        line("{\"id\":\"marks\",\"headline\":\"Marks\",\"text\":\"e" + "\u0301".repeat(100_000) + "\"}");
        line("{\"id\":\"turned\",\"headline\":\"\u202eTurned\",\"text\":\"" + "\u202e\u202d".repeat(50_000) + "end.\"}");
        line("{\"id\":\"\",\"headline\":null,\"text\":{}}");
        line("{\"id\":" + "9".repeat(100_000) + ",\"text\":\"Number.\"}");
        line("{\"id\":\"date\",\"publishedAt\":\"9999999999-99-99\",\"headline\":\"Date\",\"text\":\"Dated oddly.\"}");
        line(new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0});
    }

    /** A string may be empty or nothing but blanks; the article then has another component to live by. */
    private void article(String id, String headline, String text) throws IOException {
        ObjectNode article =
                Json.mapper().createObjectNode().put("id", id).put("headline", headline).put("text", text);
        line(Json.toBytes(article));
        if (!id.contains("both")) {
            System.out.println(id);
        }
    }

    private void good(String label) throws IOException {
        String id = "good-" + label + "-" + good++;
        article(id, "Bridge " + id + " opens", "The bridge " + id + " opened on Monday after " + good + " years of work.");
    }

    private void line(String line) throws IOException {
        line(line, StandardCharsets.UTF_8);
    }

    private void line(String line, java.nio.charset.Charset charset) throws IOException {
        line(line.getBytes(charset));
    }

    private void line(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write('\n');
    }
}
