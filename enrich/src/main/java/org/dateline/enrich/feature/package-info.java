/** What articles are compared by: hashed term vectors, see {@link org.dateline.enrich.feature.FeatureExtractor}. */
package org.dateline.enrich.feature;
