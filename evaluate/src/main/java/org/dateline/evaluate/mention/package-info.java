/** How well names are found in labelled texts; {@link org.dateline.evaluate.mention.MentionEvaluation} is the way in. */
package org.dateline.evaluate.mention;
