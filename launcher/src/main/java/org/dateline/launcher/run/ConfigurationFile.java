package org.dateline.launcher.run;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.dateline.enrich.cluster.ClusterSettings;
import org.dateline.model.event.Decision;
import org.dateline.model.json.Json;
import org.dateline.model.order.ClusterConfiguration;

/**
 * What a user wants the clusterer to do otherwise, as a JSON object: {@code threshold} (0 to 1), {@code liveWindow} (as
 * PT504H), {@code frequencyWindow}, {@code comparisonWindow}, {@code candidates}, {@code model} (a file that
 * {@code dateline train clustering} has written, relative to this one). What is left out is as shipped.
 */
public final class ConfigurationFile {
    private static final List<String> NAMES =
            List.of("threshold", "liveWindow", "frequencyWindow", "comparisonWindow", "candidates", "model");

    private static final ObjectReader READER =
            Json.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private ConfigurationFile() {}

    /**
     * Reads a file and makes sure that a clusterer can be made of it.
     *
     * @throws IllegalArgumentException where it cannot
     */
    public static ClusterConfiguration read(Path file) throws IOException {
        try {
            ClusterConfiguration configuration = configuration(file, READER.readTree(Files.readAllBytes(file)));
            ClusterSettings.defaults().with(configuration);
            return configuration;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": there is no file " + e.getFile(), e);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new IllegalArgumentException(
                    file + ": no JSON from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on", e);
        } catch (IllegalArgumentException | IOException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static ClusterConfiguration configuration(Path file, JsonNode json) throws IOException {
        if (!json.isObject()) {
            throw new IllegalArgumentException("no JSON object");
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        "'" + name + "' cannot be set; there are " + String.join(", ", NAMES));
            }
        }
        return new ClusterConfiguration(
                threshold(json.get("threshold")),
                text(json.get("liveWindow")),
                number(json, "frequencyWindow"),
                number(json, "comparisonWindow"),
                number(json, "candidates"),
                json.has("model") ? model(file.resolveSibling(json.get("model").asText())) : null);
    }

    private static String model(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("the model " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Integer threshold(JsonNode node) {
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            throw new IllegalArgumentException("threshold is no number");
        }
        BigDecimal scaled = node.decimalValue().multiply(BigDecimal.valueOf(Decision.SCALE));
        return scaled.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static Integer number(JsonNode json, String name) {
        JsonNode node = json.get(name);
        if (node != null && !(node.canConvertToExactIntegral() && node.canConvertToInt())) {
            throw new IllegalArgumentException(name + " is no whole number, or too large a one");
        }
        return node == null ? null : Integer.valueOf(node.intValue());
    }

    private static String text(JsonNode node) {
        return node == null ? null : node.asText();
    }
}
