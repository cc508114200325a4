/**
 * Runners that each print figures of {@code bench/results.md} about planning: how fast, how good,
 * against what is published. Main entries: {@code KitAssemblyRun}, {@code BestRun}, {@code
 * BalanceRun}. Units: seconds. Not here: the server and its pages.
 */
@NullMarked
package org.linewright.bench.runs;

import org.jspecify.annotations.NullMarked;
