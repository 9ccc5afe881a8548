/** How well copies are folded under their origins. */
package org.dateline.evaluate.copy;
