/**
 * When are the new facilities ready, for how much? Main entries: {@code ProgrammeQuestion} for a
 * plant, {@code ProjectScheduler} for a compiled project: activities with links, crews, calendars
 * and money put on days, with a bound that no schedule beats. Units: days as numbers, day 0 = the
 * first day on which something can start; an end is the day after the last day of work; cents. Not
 * here: what an opening adds to the plan of the vehicles.
 */
@NullMarked
package org.linewright.core.programme;

import org.jspecify.annotations.NullMarked;
