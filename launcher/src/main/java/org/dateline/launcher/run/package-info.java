/** Bounded runs: a whole input through the whole pipeline, to its end. */
package org.dateline.launcher.run;
