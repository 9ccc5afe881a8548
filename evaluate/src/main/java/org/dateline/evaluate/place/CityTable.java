package org.dateline.evaluate.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.enrich.lexicon.Places;
import org.dateline.model.json.Json;

/**
 * Makes the table that tells cities apart from a dump of GeoNames: all cities of {@value #LARGE} inhabitants and more,
 * all capitals, and of those names that a text is searched for every city that bears them.
 */
public final class CityTable {
    private static final int LARGE = 15_000;
    private static final String CAPITAL = "PPLC";
    private static final String UNITED_STATES = "US";
    private static final Comparator<City> LARGEST_FIRST =
            Comparator.comparingInt(City::population).reversed().thenComparingInt(City::id);

    private CityTable() {}

    private record City(int id, String country, String region, int population, boolean capital) {
        String line() {
            return id + ":" + country + ":" + region + ":" + population + (capital ? "*" : "");
        }
    }

    /**
     * The lines of the table: a name, a tab, and its cities, the largest first, as {@code id:country:region:population}.
     *
     * @param dump JSON lines with {@code cityId}, {@code name}, {@code country}, {@code adminCode}, {@code featureCode} and
     *     {@code population}, each as GeoNames has it
     * @throws IOException where the dump cannot be read; the message names the line
     */
    public static List<String> of(BufferedReader dump) throws IOException {
        Set<String> searched = Places.cities();
        Map<String, List<City>> cities = new TreeMap<>();
        int number = 0;
        for (String line = dump.readLine(); line != null; line = dump.readLine()) {
            number++;
            JsonNode node = Json.mapper().readTree(line);
            if (!node.hasNonNull("name") || !node.hasNonNull("cityId")) {
                throw new IOException("line " + number + " is no city");
            }
            String name = node.get("name").asText();
            City city = city(node);
            if (city.capital() || city.population() >= LARGE || searched.contains(name)) {
                cities.computeIfAbsent(name, none -> new ArrayList<>(1)).add(city);
            }
        }
        List<String> lines = new ArrayList<>(cities.size());
        cities.forEach((name, namesakes) -> lines.add(name + "\t" + line(namesakes)));
        return lines;
    }

    private static City city(JsonNode node) {
        String country = node.path("country").asText();
        String region = country.equals(UNITED_STATES)
                ? country + "-" + node.path("adminCode").asText()
                : "";
        return new City(
                node.get("cityId").asInt(),
                country,
                region,
                node.path("population").asInt(),
                CAPITAL.equals(node.path("featureCode").asText()));
    }

    private static String line(List<City> namesakes) {
        return namesakes.stream().sorted(LARGEST_FIRST).map(City::line).collect(Collectors.joining(" "));
    }
}
