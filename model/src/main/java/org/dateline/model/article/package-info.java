/** Articles on their way through the house: {@link org.dateline.model.article.RawArticle} in, one {@link org.dateline.model.article.EnrichOutcome} out. */
package org.dateline.model.article;
