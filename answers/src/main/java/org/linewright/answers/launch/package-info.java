/**
 * How a launch goes and when a line is re-tooled, as questions of the list: {@code AskLaunch},
 * {@code AskRetool}. Units: vehicles, working days. It fits no curve and seeks no window: that is
 * {@code core.launch}.
 */
@NullMarked
package org.linewright.answers.launch;

import org.jspecify.annotations.NullMarked;
