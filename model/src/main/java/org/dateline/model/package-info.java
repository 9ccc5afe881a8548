/** What Dateline speaks of: articles, entities, the recorded order, events. Knows neither Kafka nor HTTP. */
package org.dateline.model;
