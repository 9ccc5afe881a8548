package org.dateline.enrich.link;

/**
 * A city of GeoNames.
 *
 * @param id its number there
 * @param name its name there
 * @param country ISO 3166-1 code
 * @param region ISO 3166-2 code of its state in the United States; empty elsewhere
 * @param population inhabitants
 * @param capital whether it is a country's capital
 */
record City(int id, String name, String country, String region, int population, boolean capital) {
    /** Reads {@code id:country:region:population}, with a star after a capital's population. */
    static City parse(String name, String line) {
        String[] parts = line.split(":", -1);
        boolean capital = parts[3].endsWith("*");
        String population = capital ? parts[3].substring(0, parts[3].length() - 1) : parts[3];
        return new City(Integer.parseInt(parts[0]), name, parts[1], parts[2], Integer.parseInt(population), capital);
    }

    /** Whether it lies in a country or a part of one. */
    boolean isIn(String code) {
        return code.equals(country)
                || code.equals(region)
                || (region.isEmpty() && Countries.whole(code).equals(country));
    }
}
