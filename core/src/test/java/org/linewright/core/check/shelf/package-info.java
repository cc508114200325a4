/**
 * What plans take from the shelf, in pieces by day: no piece is used before it is there or twice,
 * and none that would have helped lies idle. Part of {@code PlanChecker}, from the raw tables.
 */
@NullMarked
package org.linewright.core.check.shelf;

import org.jspecify.annotations.NullMarked;
