/** Names by Stanford CoreNLP (GPLv3), an alternative to the extractor that ships; no other module knows of it. */
package org.dateline.corenlp;
