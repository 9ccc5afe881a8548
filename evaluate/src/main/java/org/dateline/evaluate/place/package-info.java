/** Makes the table of cities; {@link org.dateline.evaluate.place.CityTable} is the entry point. */
package org.dateline.evaluate.place;
