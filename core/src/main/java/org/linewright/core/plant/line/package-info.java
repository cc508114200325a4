/**
 * Where and how fast vehicles are built, one record class per table: lines, their calendars, rates,
 * ramps and changeovers, stations and tasks, the cars of a day and what was built. Main entry:
 * {@code Line}. Units stand in the names. Not here: capacity by day, which the compiled instance
 * works out.
 */
@NullMarked
package org.linewright.core.plant.line;

import org.jspecify.annotations.NullMarked;
