package org.dateline.enrich.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.enrich.lexicon.Lexicon;

/** Tells which of several cities of one name is meant. */
final class Cities {
    private static final Lexicon TABLE = Lexicon.load(Cities.class, "city-ids.txt");
    private static final Lexicon NAMES = Lexicon.load(Cities.class, "city-names.txt");

    private static final Map<String, List<City>> READ = new ConcurrentHashMap<>();

    /** How many times as many inhabitants make up for the text not naming the country. */
    private static final long NAMED = 10;

    private Cities() {}

    /**
     * The city that a name stands for: the one in the place that follows it ("Paris, Texas"), else the largest, where those
     * in a country that the text names count for {@value #NAMED} times their size.
     *
     * @param name the name
     * @param within code of the country or part of one that the text puts it in; null where it puts it in none
     * @param countries codes of the countries that the text names
     * @return null where there is none of the name
     */
    static City find(String name, String within, Set<String> countries) {
        City best = null;
        long most = -1;
        for (City city : named(name)) {
            boolean there = within == null || city.isIn(within);
            long weight = there ? weight(city, countries) : -1;
            if (weight > most) {
                best = city;
                most = weight;
            }
        }
        return best;
    }

    private static long weight(City city, Set<String> countries) {
        return city.population() * (countries.contains(city.country()) ? NAMED : 1);
    }

    private static List<City> named(String name) {
        String other = NAMES.get(name);
        List<City> cities = listed(name);
        if (other == null) {
            return cities;
        }
        List<City> both = new ArrayList<>(cities);
        both.addAll(listed(other));
        return both;
    }

    /** The cities of a name of the table; each line is read once. */
    private static List<City> listed(String name) {
        String lines = TABLE.get(name);
        return lines == null ? List.of() : READ.computeIfAbsent(name, listed -> read(listed, lines));
    }

    private static List<City> read(String name, String lines) {
        List<City> cities = new ArrayList<>(1);
        for (String line : lines.split(" ", -1)) {
            cities.add(City.parse(name, line));
        }
        return cities;
    }
}
