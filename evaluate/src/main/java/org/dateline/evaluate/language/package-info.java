/** Makes the file of language profiles; {@link org.dateline.evaluate.language.ProfileTable} is the entry point. */
package org.dateline.evaluate.language;
