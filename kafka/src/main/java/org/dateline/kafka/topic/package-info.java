/** The topics of a namespace, declared once in {@link org.dateline.kafka.topic.Topics}, and their creation. */
package org.dateline.kafka.topic;
