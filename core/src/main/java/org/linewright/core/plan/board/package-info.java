/**
 * A plan as planners move it by hand: its runs, where a run can go and why not, and the plan mended
 * around what was set by hand. Entry: {@link org.linewright.core.plan.board.Board}. Units are
 * vehicles, days are dates. It keeps nothing: who wants to keep a mended plan keeps its locks.
 */
@org.jspecify.annotations.NullMarked
package org.linewright.core.plan.board;
