package org.dateline.ingest.door;

import org.dateline.model.article.RawArticle;

/** What the door made of one input. */
public sealed interface Admission {
    /** It passed. */
    record Admitted(RawArticle article) implements Admission {}

    /**
     * It did not.
     *
     * @param reason a short code, kebab-case: {@code too-large}, {@code broken-gzip}, {@code empty}, {@code not-text},
     *     {@code invalid-utf-8}, {@code invalid-json}, {@code not-an-article}, {@code wrong-type}, {@code invalid-id} or
     *     {@code no-content}
     * @param detail what, where and why, for a person; at most a few hundred characters, printable
     */
    record Refused(String reason, String detail) implements Admission {}
}
