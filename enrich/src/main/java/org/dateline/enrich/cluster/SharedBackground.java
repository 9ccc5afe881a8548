package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.RelatedEvent;

/** What an article has in common with articles of another event, by their names and quotations. */
final class SharedBackground {
    private final Contribution article;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final String text;
    /** What was said in the articles of the other event, in order. */
    private final List<String> quotes = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param article what it brings
     * @param text all of it, for quotations that it may have without marks or speaker
     */
    SharedBackground(Contribution article, String text) {
        this.article = article;
        this.text = text;
    }

    /** Compares with one more article of the other event. */
    void add(Contribution other) {
        Set<String> known = new HashSet<>();
        other.entities().forEach(entity -> forms(entity).forEach(form -> known.add(key(form))));
        for (Entity entity : article.entities()) {
            if (forms(entity).stream().anyMatch(form -> known.contains(key(form)))) {
                (entity.type() == EntityType.PLACE ? places : people).add(entity.name());
            }
        }
        other.quotes().forEach(said -> quotes.add(said.text()));
    }

    boolean hasPeople() {
        return !people.isEmpty();
    }

    /** As an entry of a view. */
    RelatedEvent with(String eventId, String headline, Integer daysApart, String quote) {
        return new RelatedEvent(eventId, headline, daysApart, first(people), first(places), quote);
    }

    private static List<String> first(Set<String> names) {
        return names.stream().limit(RelatedEvent.MAX_NAMES).toList();
    }

    private static List<String> forms(Entity entity) {
        List<String> forms = new ArrayList<>(entity.variants());
        forms.add(entity.name());
        return forms;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The first quotation that the article has too; null where it has none. */
    String quote() {
        if (quotes.isEmpty()) {
            return null;
        }
        WordRuns runs = WordRuns.of(text);
        return quotes.stream()
                .filter(said -> runs.sharesAnyWith(WordRuns.of(said)))
                .findFirst()
                // the comma before "she said" is no part of it
                .map(said -> said.endsWith(",") ? said.substring(0, said.length() - 1) : said)
                .orElse(null);
    }
}
