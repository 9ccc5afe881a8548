/** How records become bytes. */
package org.dateline.kafka.serde;
