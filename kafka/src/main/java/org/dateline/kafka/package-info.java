/** How Dateline stands on Kafka: topics, serdes, the stage runner, dead letters and the embedded broker. */
package org.dateline.kafka;
