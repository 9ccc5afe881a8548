/** Reads assignments quickly: see {@link org.dateline.aggregate.read.AssignmentReader}. */
package org.dateline.aggregate.read;
