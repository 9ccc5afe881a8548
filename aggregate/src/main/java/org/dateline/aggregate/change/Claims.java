package org.dateline.aggregate.change;

import java.util.List;
import org.dateline.model.article.Figure;
import org.dateline.model.event.EventMember;

/**
 * What one version of an article says, as far as a correction of it is told.
 *
 * @param member its row
 * @param figures its figures; their places are of no concern
 */
public record Claims(EventMember member, List<Figure> figures) {}
