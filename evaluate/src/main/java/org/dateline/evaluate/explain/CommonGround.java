package org.dateline.evaluate.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.article.Figure;
import org.dateline.model.entity.Entity;
import org.dateline.model.event.Contribution;

/**
 * Whom, what and how many an article and the articles of an event both name, and only one of the two: most of what tells
 * a person whether they report the same.
 *
 * @param both named by both, what the article is most about first
 * @param articleAlone named by the article alone, in the same order
 * @param eventAlone named by the event alone, what most of its articles name first
 */
record CommonGround(List<String> both, List<String> articleAlone, List<String> eventAlone) {
    static CommonGround of(Contribution article, Collection<Contribution> event) {
        Map<String, String> mine = named(article);
        Map<String, String> theirs = new LinkedHashMap<>();
        Map<String, Integer> articles = new LinkedHashMap<>();
        for (Contribution each : event) {
            named(each).forEach((key, name) -> {
                theirs.putIfAbsent(key, name);
                articles.merge(key, 1, Integer::sum);
            });
        }
        List<String> both = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        mine.forEach((key, name) -> (theirs.containsKey(key) ? both : alone).add(name));
        List<String> eventAlone = articles.keySet().stream()
                .filter(key -> !mine.containsKey(key))
                .sorted(Comparator.comparing(key -> -articles.get(key)))
                .map(theirs::get)
                .toList();
        return new CommonGround(both, alone, eventAlone);
    }

    /** By what is the same in all articles, the name to be shown. */
    private static Map<String, String> named(Contribution article) {
        Map<String, String> named = new LinkedHashMap<>();
        for (Entity entity : article.entities()) {
            named.putIfAbsent(Objects.requireNonNullElse(entity.entityId(), entity.name()), entity.name());
        }
        for (Figure figure : article.figures()) {
            String text = text(figure);
            named.putIfAbsent(text, text);
        }
        return named;
    }

    private static String text(Figure figure) {
        return figure.value()
                + (figure.unit() == null ? "" : " " + figure.unit())
                + (figure.counts() == null ? "" : " " + figure.counts());
    }
}
