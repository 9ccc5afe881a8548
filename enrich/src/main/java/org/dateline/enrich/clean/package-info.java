/** From what an outlet sent to headline, dateline, wire credit and readable paragraphs. */
package org.dateline.enrich.clean;
