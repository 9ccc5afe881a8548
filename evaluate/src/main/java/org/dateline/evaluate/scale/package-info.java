/** How the clusterer's speed and memory grow with the number of events that are live. */
package org.dateline.evaluate.scale;
