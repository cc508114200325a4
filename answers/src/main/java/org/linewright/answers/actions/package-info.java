/**
 * What is to be done, by whom and until when, so that a plan comes true or becomes better: one list
 * out of all answers. Main entry: {@code AskActions}. Units: vehicles, days, money of the plant. An
 * effect is never guessed: each change is applied and the plant planned again, going on from the
 * plan. It does nothing by itself.
 */
@NullMarked
package org.linewright.answers.actions;

import org.jspecify.annotations.NullMarked;
