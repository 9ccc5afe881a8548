/** How input that cannot be used travels on Kafka. */
package org.dateline.kafka.letter;
