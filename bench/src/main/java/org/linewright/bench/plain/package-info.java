/**
 * The same jobs done in the straightforward way: records, tree maps and hash maps by name and date,
 * no dense numbers. Main entries: {@code PlainCompile}, {@code PlainListScheduler}, {@code
 * PlainBurnDown}, {@code PlainKits}. They follow the written rules, not the code of the product, so
 * that a benchmark against them says what packing is worth and a test against them finds faults in
 * either. Units: vehicles, pieces, dates, line capacity as in {@code Instance.CAPACITY}. Not for
 * use in plans: only kit plants without events, alternates and second stages are understood, and
 * nothing explains itself.
 */
@NullMarked
package org.linewright.bench.plain;

import org.jspecify.annotations.NullMarked;
