package org.dateline.aggregate.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that the claims of an event have in common: one object for each, so that they need not be looked up again. */
final class SharedTexts {
    // as many as there are in no table: each voice brings two at most
    private static final int MAX_TEXTS = 4 * ClaimBook.MAX_CLAIMS * Claimed.MAX_SUPPORTS;

    private final Map<String, SharedText> texts = new HashMap<>();
    private long writing;

    /** The shared text of that value. */
    SharedText of(String value) {
        return texts.computeIfAbsent(value, SharedText::new);
    }

    /** The table of all texts, each told its place there: in the order in which they first stand. */
    List<SharedText> layOut(Collection<Claimed> claims, Collection<Voice> retracted) {
        writing++;
        List<SharedText> table = new ArrayList<>();
        for (Claimed claimed : claims) {
            List<Voice> voices = claimed.voices();
            for (int i = 0; i < voices.size(); i++) {
                add(voices.get(i), table);
            }
        }
        for (Voice voice : retracted) {
            add(voice, table);
        }
        forgetUnused();
        return table;
    }

    private void add(Voice voice, List<SharedText> table) {
        if (voice.origin().takePlace(writing, table.size())) {
            table.add(voice.origin());
        }
        if (voice.article().takePlace(writing, table.size())) {
            table.add(voice.article());
        }
    }

    private void forgetUnused() {
        if (texts.size() > MAX_TEXTS) {
            texts.values().removeIf(text -> !text.isIn(writing));
        }
    }
}
