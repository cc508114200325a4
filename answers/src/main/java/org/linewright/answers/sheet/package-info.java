/**
 * What the shop gets of a plan: the sheet of a line's day, as tables, as a page to print, as days
 * of a calendar. Main entry: {@code DaySheets.of}. Units: vehicles, kits, pieces. It plans nothing.
 */
@NullMarked
package org.linewright.answers.sheet;

import org.jspecify.annotations.NullMarked;
