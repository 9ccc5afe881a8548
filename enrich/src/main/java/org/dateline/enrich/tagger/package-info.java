/**
 * A learned tagger of names: hashed features, a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001) over runs of capitalised tokens; {@link org.dateline.enrich.tagger.NameTagger} is the way in.
 */
package org.dateline.enrich.tagger;
