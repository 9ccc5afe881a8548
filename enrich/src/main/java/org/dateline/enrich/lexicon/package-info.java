/** Word lists that ship with the module; {@link org.dateline.enrich.lexicon.Lexicon} reads them. */
package org.dateline.enrich.lexicon;
