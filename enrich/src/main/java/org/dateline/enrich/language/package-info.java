/** Which language a text is in, and where its sentences begin and end. */
package org.dateline.enrich.language;
