/** A Kafka broker inside this process: {@link org.dateline.kafka.broker.EmbeddedBroker}. */
package org.dateline.kafka.broker;
