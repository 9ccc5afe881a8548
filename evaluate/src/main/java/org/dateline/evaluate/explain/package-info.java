/** Decisions as a person wants to read them: {@link org.dateline.evaluate.explain.DecisionText}. */
package org.dateline.evaluate.explain;
