/**
 * The plant compiled for kernels: names become dense numbers, dates become day numbers, rules
 * become primitive arrays. Main entry: {@code Instance.compile}. Done once per scenario, O(size of
 * the tables + lines × days). Units: vehicles, pieces, day numbers (0 = plan date), line capacity
 * in {@code Instance.CAPACITY}ths of a line-day at nominal shifts. Arrays are read-only by
 * agreement. Not a planner: it decides nothing.
 */
@NullMarked
package org.linewright.core.instance;

import org.jspecify.annotations.NullMarked;
