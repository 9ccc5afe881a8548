package org.dateline.evaluate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/**
 * Makes up labelled texts of kinds that political news lacks: results, standings and squads as sports desks send them,
 * and headings in capitals. The names are given; everything else is chance from a seed.
 */
final class WireTables {
    private static final int LINES = 12;

    private final Names names;
    private final Random chance;
    private StringBuilder text = new StringBuilder();
    private List<Mention> mentions = new ArrayList<>();

    private WireTables(Names names, long seed) {
        this.names = names;
        this.chance = new Random(seed);
    }

    /**
     * What texts are made up of.
     *
     * @param persons full names
     * @param teams names of clubs
     * @param companies names of companies and bodies
     * @param countries names of countries
     * @param cities names of cities
     */
    record Names(
            List<String> persons,
            List<String> teams,
            List<String> companies,
            List<String> countries,
            List<String> cities) {}

    /** So many texts of a dozen lines each, the same for the same seed. */
    static List<SilverText> make(Names names, int count, long seed) {
        WireTables tables = new WireTables(names, seed);
        List<SilverText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(tables.text());
        }
        return texts;
    }

    private SilverText text() {
        text = new StringBuilder();
        mentions = new ArrayList<>();
        heading();
        List<String> shapes = SHAPES.get(chance.nextInt(SHAPES.size()));
        for (int line = 0; line < LINES; line++) {
            line(shapes.get(chance.nextInt(shapes.size())));
        }
        return new SilverText(text.toString(), mentions);
    }

    private void heading() {
        line(HEADINGS.get(chance.nextInt(HEADINGS.size())));
        line(chance.nextBoolean() ? "{LC} {y}-{m}-{m}" : "{LC}, {c}, {m} August");
    }

    /** Each slot in braces names what goes there; the rest is taken as it is. */
    private void line(String shape) {
        int at = 0;
        while (at < shape.length()) {
            int open = shape.indexOf('{', at);
            if (open < 0) {
                text.append(shape, at, shape.length());
                break;
            }
            text.append(shape, at, open);
            int close = shape.indexOf('}', open);
            slot(shape.substring(open + 1, close));
            at = close + 1;
        }
        text.append('\n');
    }

    private void slot(String slot) {
        switch (slot) {
            case "P" -> name(pick(names.persons()), EntityType.PERSON);
            case "S" -> name(surname(), EntityType.PERSON);
            case "I" -> name(pick(names.persons()).charAt(0) + ". " + surname(), EntityType.PERSON);
            case "T" -> name(pick(names.teams()), EntityType.ORGANISATION);
            case "TC" -> name(pick(names.teams()).toUpperCase(Locale.ROOT), EntityType.ORGANISATION);
            case "CT" -> name(pick(names.cities()).toUpperCase(Locale.ROOT), EntityType.ORGANISATION);
            case "B" -> name(pick(names.companies()), EntityType.ORGANISATION);
            case "BC" -> name(pick(names.companies()).toUpperCase(Locale.ROOT), EntityType.ORGANISATION);
            case "C", "c" -> name(pick(names.countries()), EntityType.PLACE);
            case "CC" -> name(pick(names.countries()).toUpperCase(Locale.ROOT), EntityType.PLACE);
            case "L" -> name(pick(names.cities()), EntityType.PLACE);
            case "LC" -> name(pick(names.cities()).toUpperCase(Locale.ROOT), EntityType.PLACE);
            case "SC" -> name(surname().toUpperCase(Locale.ROOT), EntityType.PERSON);
            case "d" -> text.append(chance.nextInt(10));
            case "m" -> text.append(10 + chance.nextInt(20));
            case "n" -> text.append(chance.nextInt(100));
            case "h" -> text.append(100 + chance.nextInt(400));
            case "y" -> text.append(1990 + chance.nextInt(35));
            case "w" -> text.append(pick(ACTIONS));
            default -> throw new IllegalArgumentException("no such slot: " + slot);
        }
    }

    private String surname() {
        String person = pick(names.persons());
        return person.substring(person.lastIndexOf(' ') + 1);
    }

    private String pick(List<String> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private void name(String name, EntityType type) {
        int start = text.length();
        text.append(name);
        mentions.add(new Mention(start, text.length(), type, name));
    }

    private static final List<String> ACTIONS =
            List.of("BEAT", "WINS", "LOSES TO", "DRAWS WITH", "EDGES", "HOLDS", "CRUSHES", "SIGNS", "LEADS");

    private static final List<String> HEADINGS = List.of(
            "SOCCER - {CC} {w} {CC} {d}-{d}.",
            "SOCCER - {TC} {w} {TC} IN CUP.",
            "CRICKET - {CC} {h}-{d} AGAINST {CC}.",
            "TENNIS - {SC} {w} {SC} IN {LC} OPEN.",
            "BASEBALL - {TC} {w} {TC}.",
            "RESULTS OF {CC} LEAGUE MATCHES.",
            "{SC} WINS {LC} RACE.",
            "{BC} SHARES UP ON RESULTS.",
            "{CC} SAYS {CC} TALKS GO ON.",
            "{CC}'S {SC} VISITS {CC}.",
            "{BC} TO BUY {BC} FOR ${n} MLN.",
            "POLICE ARREST {n} IN {LC}.",
            "{CC} PRESIDENT {SC} MEETS {CC}'S {SC}.",
            "ATHLETICS - {LC} GRAND PRIX RESULTS.");

    private static final List<List<String>> SHAPES = List.of(
            List.of(
                    "{P} ({C}) beat {P} ({C}) {d}-{d} {d}-{d}",
                    "{d} - {P} ({C}) beat {P} ({C}) {d}-{d} {d}-{d} {d}-{d}",
                    "{P} ({C}) beat {m} - {P} ({C}) {d}-{d} {d}-{d} {d}-{d}",
                    "Men's singles, second round",
                    "Women's singles, third round {d} - {P} ({C}) beat {P} ({C}) {d}-{d} {d}-{d}",
                    "{P} and {P} ({C}) beat {P} and {P} ({C}) {d}-{d} {d}-{d}"),
            List.of(
                    "{d}. {P} ({C}) {m}.{n} seconds",
                    "{d}. {P} {m}.{n}",
                    "{d}. {P} ({C}) {B} {n} seconds behind",
                    "{m}. {P} ({C}) {B} same time",
                    "{d}. {P} ({C}) one hour {m} minutes {n}",
                    "Men's 100 metres: {d}. {P} ({C}) 10.{n} seconds",
                    "Women: {d}. {P} ({C}) {m}.{n} {d}. {P} ({C}) {m}.{n}"),
            List.of(
                    "{T} {d} {d} {d} {d} {d} {d} {m}",
                    "{T} {d} {T} {d}",
                    "{T} {d} {T} {d} (halftime {d}-{d})",
                    "{T} v {T}",
                    "Played on Saturday: {T} {d} {T} {d}",
                    "Postponed: {T} v {T}, {T} v {T}",
                    "Division two",
                    "Standings (tabulate under played, won, drawn, lost, goals for, against, points):"),
            List.of(
                    "{T} {d} ({P} {n}) {T} {d}. Halftime {d}-{d}. Attendance {n},000.",
                    "{T} {d} ({S} {n}, {S} {n} pen) {T} {d} ({S} {n}). Attendance: {m},{h}",
                    "Scorers: {P} ({n}th minute), {P} ({n}th)",
                    "{C} - {P} ({n}th), {S} ({n}th)",
                    "{T}: {P} ({n}th minute) and {P} ({n}th)",
                    "{C} {d} {C} {d} (halftime {d}-{d})",
                    "Attendance: {m},000"),
            List.of(
                    "{CT} {n} {n} .{h} -",
                    "{CT} {n} {n} .{h} {m} 1/2",
                    "EASTERN DIVISION W L PCT GB",
                    "{CT} AT {CT}",
                    "{T} {d} {T} {d}",
                    "{T} {d} {T} {d} (in {m} innings)",
                    "In {L}, {P} hit a two-run homer in the {n}th inning as the {T} beat the {T} {d}-{d}.",
                    "{P} ({m}-{d}) allowed {d} runs and {S} drove in two for the {T}.",
                    "At {L}, {P} scored {n} points to lead {T} past {T}."),
            List.of(
                    "{S} c {S} b {S} {n}",
                    "{I} c {S} b {S} {n}",
                    "{I} lbw b {S} {n}",
                    "{S} not out {n}",
                    "{P} run out {n}",
                    "{P} c {S} b {P} {n}",
                    "Bowling: {S} {m}-{d}-{n}-{d}, {S} {m}-{d}-{n}-{d} (nb-{d}), {S} {m}-{d}-{n}-{d}",
                    "Did not bat: {P}, {P}, {P}.",
                    "Extras (b-{d} lb-{d} nb-{d}) {m}",
                    "Umpires: {P} and {P}",
                    "At {L}: {T} {h} ({I} {n}, {I} {n}; {I} {d}-{n}) and {h}-{d} ({I} {n} not out), {T} {h} ({I} {n}).",
                    "{T} {h} and {h}-{d}, {T} {h} ({I} {d}-{n}, {I} {d}-{n}).",
                    "{T} won by an innings and {n} runs. {T} {m} points, {T} {d}."),
            List.of(
                    "{C}: {d} - {P}, {d} - {P}, {m} - {P} ({m} - {P} {n}th); {m} - {S} ({S} {n}th)",
                    "Goalkeepers: {P} ({T}), {P} ({T})",
                    "Defenders - {P}, {P}, {P} ({T})",
                    "{T} - {P}, {P}, {S}, {S} ({P} {n})",
                    "Referee: {P} ({C})",
                    "Team: {P}, {P}, {P} (captain), {P}"),
            List.of(
                    "{n} {P} ({C})",
                    "{h} {P} ({C}) {n} {n} {n} {n}, {P} {n} {n} {n} {n}",
                    "{h} {P} {n} {n} {n}",
                    "{n} {P}, {P} ({C}), {P}, {P} ({C})"),
            List.of(
                    "{B} shares rose {d}.{d} percent to {n}.{n}.",
                    "{B} {h}.{n} up {d}",
                    "{B} said on Friday it would buy {n} percent of {B} for ${h} million.",
                    "-- {L} newsroom, {n} {h} {h}",
                    "{B}'s chief executive {P} told {B} that sales in {C} had fallen.",
                    "By {P}",
                    "{T} signed {P} from {T} for {d} million pounds.",
                    "{T} coach {P} said {S} would miss the match against {T}.",
                    "{S} said: \"We will go to {L} next week.\"",
                    "{S}, {m}, joined {T} from {T} last year."));
}
