/**
 * Is a plan right? {@code PlanChecker.check} recomputes feasibility and figures from the raw tables
 * with plain maps and loops; it shares no code with the planner or the compiled instance, so that a
 * fault in one does not hide in the other. Units: vehicles, pieces, day numbers from the plan date,
 * whole cents. Not a planner and not a check of the input tables.
 */
@NullMarked
package org.linewright.core.check;

import org.jspecify.annotations.NullMarked;
