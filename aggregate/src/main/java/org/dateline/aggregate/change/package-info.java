/** What changed from one version of a view to the next: see {@link org.dateline.aggregate.change.ChangeRecorder}. */
package org.dateline.aggregate.change;
