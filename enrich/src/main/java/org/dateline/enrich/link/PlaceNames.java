package org.dateline.enrich.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.enrich.language.Tokens;
import org.dateline.enrich.link.PlaceResolver.Place;
import org.dateline.model.entity.EntityType;
import org.dateline.model.entity.Mention;

/** The places of an article: one name stands for one place throughout. */
final class PlaceNames {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final MentionTokens names;
    private final PlaceResolver resolver;
    private final Map<String, String> within = new HashMap<>();
    private final Map<String, Place> known = new HashMap<>();

    PlaceNames(Tokens tokens, List<Mention> mentions, MentionTokens names, PlaceResolver resolver) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.names = names;
        this.resolver = resolver;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).type() == EntityType.PLACE) {
                learn(i);
            }
        }
    }

    /** "Paris, Texas" says for every Paris where it is; countries give all cities their context. */
    private void learn(int mention) {
        String code = resolver.code(mentions.get(mention).name());
        if (code != null) {
            resolver.name(code);
            return;
        }
        int next = tokens.is(names.after(mention), ',') ? names.mention(names.after(mention) + 1) : -1;
        String outer = next < 0 || mentions.get(next).type() != EntityType.PLACE
                ? null
                : resolver.code(mentions.get(next).name());
        if (outer != null) {
            within.putIfAbsent(mentions.get(mention).name(), outer);
        }
    }

    /** The place that a mention stands for: of a capital that acts, the country. */
    Place of(int mention) {
        String name = mentions.get(mention).name();
        Place place = known.get(name);
        if (place == null) {
            place = resolver.resolve(name, within.get(name));
            known.put(name, place);
        }
        boolean acts = place.capital() && ActingCapitals.acts(tokens, names.first(mention), names.after(mention));
        return acts ? PlaceResolver.country(place.country(), place.country()) : place;
    }
}
