package org.dateline.enrich.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.entity.Entity;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.Contribution;
import org.dateline.model.event.RelatedEvent;

/** What an article has in common with articles of another event, by their names and quotations. */
final class SharedBackground {
    private static final BitSet NONE = new BitSet();

    private final List<Entity> entities;
    // by form in lower case, of all that have it
    private final Map<String, BitSet> entitiesByForm = new HashMap<>();
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
        entities = article.entities();
        this.text = text;
        for (int i = 0; i < entities.size(); i++) {
            for (String form : forms(entities.get(i))) {
                entitiesByForm.computeIfAbsent(key(form), key -> new BitSet()).set(i);
            }
        }
    }

    /** Compares with one more article of the other event. */
    void add(Contribution other) {
        BitSet shared = new BitSet();
        for (Entity entity : other.entities()) {
            for (String form : forms(entity)) {
                shared.or(entitiesByForm.getOrDefault(key(form), NONE));
            }
        }
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            Entity entity = entities.get(i);
            (entity.type() == EntityType.PLACE ? places : people).add(entity.name());
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
        int first = WordRuns.firstIn(text, quotes);
        String said = first < 0 ? null : quotes.get(first);
        // the comma before "she said" is no part of it
        return said != null && said.endsWith(",") ? said.substring(0, said.length() - 1) : said;
    }
}
