/** State stores on the local disk that survive a kill: {@link org.dateline.kafka.store.DiskStores}. */
package org.dateline.kafka.store;
