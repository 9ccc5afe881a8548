/**
 * News events (topic detection and tracking, TDT): what the clusterer decides
 * ({@link org.dateline.model.event.EventAssignment}), the consolidated view
 * ({@link org.dateline.model.event.Event}) and what changed in it ({@link org.dateline.model.event.EventChange}).
 */
package org.dateline.model.event;
