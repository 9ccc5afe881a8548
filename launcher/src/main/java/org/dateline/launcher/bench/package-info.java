/** Measures the pipeline against a raw passthrough in the same process: {@link org.dateline.launcher.bench.Benchmark}. */
package org.dateline.launcher.bench;
