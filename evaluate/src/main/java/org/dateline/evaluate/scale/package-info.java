/** How the clusterer grows with the number of live events, and the update of a view with that of its articles. */
package org.dateline.evaluate.scale;
