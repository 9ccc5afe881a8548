/** Canonical JSON, see {@link org.dateline.model.json.Json}. */
package org.dateline.model.json;
