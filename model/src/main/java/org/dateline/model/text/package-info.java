/** Places in a text. */
package org.dateline.model.text;
