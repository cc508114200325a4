/**
 * What is the best plan of a tiny plant? {@code BruteForce.solve} tries every whole-number plan,
 * from the raw tables, day by day, and never the same situation twice. It shares no code with the
 * planner or the compiled instance; with {@code PlanChecker} it shares the reading of calendars,
 * events and bills. Units: vehicles, pieces, day numbers from the plan date, whole cents. The model
 * it solves is that of {@code docs/explanation/optimal-planning.md}. Not a planner: its cost grows
 * with the number of situations, hopeless beyond a few vehicles.
 */
@NullMarked
package org.linewright.core.brute;

import org.jspecify.annotations.NullMarked;
