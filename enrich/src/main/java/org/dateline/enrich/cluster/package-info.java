/**
 * Decides which event each article reports: online, single pass, in the recorded order. The entry point is
 * {@link org.dateline.enrich.cluster.EventClusterer}; what it knows lives in {@link org.dateline.enrich.cluster.ClusterTables},
 * so that a restarted instance decides as the one before would have.
 */
package org.dateline.enrich.cluster;
