package org.dateline.evaluate.corpus;

import org.dateline.model.article.RawArticle;

/**
 * An article and the event that people say it reports.
 *
 * @param article as a source would bring it
 * @param event the label, unique within its corpus
 */
public record GoldArticle(RawArticle article, String event) {}
