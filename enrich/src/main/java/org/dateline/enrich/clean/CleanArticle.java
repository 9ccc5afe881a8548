package org.dateline.enrich.clean;

import java.util.List;

/**
 * What is left of an article once everything that is not its own is gone.
 *
 * @param headline the outlet's headline, else a first line that reads as one, else null
 * @param located the place of the dateline, null where there is none
 * @param wireCredit the wire service credited, null where there is none
 * @param text paragraphs separated by a line feed, NFC; empty where there is only a headline
 * @param remarks what was cut, readable
 */
public record CleanArticle(String headline, String located, String wireCredit, String text, List<String> remarks) {
    public CleanArticle {
        remarks = List.copyOf(remarks);
    }
}
