/** What becomes of input that cannot be used. */
package org.dateline.model.letter;
