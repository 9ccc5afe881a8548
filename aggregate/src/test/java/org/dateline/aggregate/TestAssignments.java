package org.dateline.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.aggregate.consolidate.Consolidation;
import org.dateline.aggregate.consolidate.Consolidation.Updated;
import org.dateline.aggregate.consolidate.EventConsolidator;
import org.dateline.model.entity.EntityType;
import org.dateline.model.event.EventAssignment;
import org.dateline.model.event.EventAssignment.Assignment;

/** Applies assignments and makes many of them. */
public final class TestAssignments {
    private TestAssignments() {}

    /** Applies all in order and returns what came of the last one, which must have made a version. */
    public static Updated apply(EventAssignment... assignments) {
        return apply(new MemoryStore(), assignments);
    }

    public static Updated apply(MemoryStore store, EventAssignment... assignments) {
        List<Updated> updates = updates(store, List.of(assignments));
        return updates.get(updates.size() - 1);
    }

    /** What came of each assignment that made a version. */
    public static List<Updated> updates(MemoryStore store, List<? extends EventAssignment> assignments) {
        EventConsolidator consolidator = new EventConsolidator(store);
        List<Updated> updates = new ArrayList<>();
        for (EventAssignment assignment : assignments) {
            Consolidation made = consolidator.apply(assignment);
            if (made instanceof Updated updated) {
                updates.add(updated);
            }
        }
        return updates;
    }

    /** The {@code number}th article of a very large event: every one has names, terms and an outlet of its own. */
    public static Assignment large(int number) {
        TestArticle article = TestArticle.article("article-" + number)
                .outlet("Outlet number " + number % 3_000)
                .headline("Headline " + number + " of a ferry that capsized, as told by a correspondent on the quay")
                .language(number % 3 == 0 ? "es" : "en")
                .copyOf(number % 5 == 4 ? "article-" + (number - 1) : null)
                .words(words(number))
                .sentences(sentence(number, "first"), sentence(number, "second"), sentence(number, "third"));
        for (int i = 0; i < 40; i++) {
            EntityType type = i % 3 == 0 ? EntityType.PLACE : EntityType.PERSON;
            article.names(type, "Given Family" + (i < 20 ? i : number * 40 + i), 1 + i % 4, "Family" + i, "G. F. " + i);
        }
        return article.at(number);
    }

    private static String sentence(int number, String which) {
        return ("The " + which + " sentence of article " + number + " says what happened and to whom. ").repeat(2)
                + "That is all.";
    }

    private static String words(int number) {
        StringBuilder words = new StringBuilder("ferry");
        for (int i = 0; i < 160; i++) {
            words.append(" word").append(i < 60 ? i : number * 160 + i);
        }
        return words.toString();
    }
}
