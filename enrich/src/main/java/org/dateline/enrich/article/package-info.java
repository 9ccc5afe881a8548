/** From a raw article to everything that can be learned from it alone; {@link org.dateline.enrich.article.ArticleEnricher} is the way in. */
package org.dateline.enrich.article;
