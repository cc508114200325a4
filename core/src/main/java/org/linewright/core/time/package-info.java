/**
 * Days: the horizon as dense day numbers and working calendars over it. Unit: calendar days, day 0
 * = the first day planned. No clock times: planning is day granular.
 */
@NullMarked
package org.linewright.core.time;

import org.jspecify.annotations.NullMarked;
