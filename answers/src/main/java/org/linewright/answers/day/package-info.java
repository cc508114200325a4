/**
 * The plant's day: what became of the days that a roll closed. Main entry: {@code RollView}. Texts
 * and tables alone; what is done to a folder is the affair of the command.
 */
@NullMarked
package org.linewright.answers.day;

import org.jspecify.annotations.NullMarked;
