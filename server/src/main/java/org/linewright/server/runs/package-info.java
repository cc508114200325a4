/**
 * Runs: questions that take their time. Main entries: {@code RunQueue} works on them, so many at a
 * time as suits the machine, and {@code RunRoutes} tells how far they are. What a run finds is kept
 * in the store.
 */
@NullMarked
package org.linewright.server.runs;

import org.jspecify.annotations.NullMarked;
