/**
 * The programme against its baseline: slips, earned value, S-curve. Between its first and its last
 * day an activity's work is spread evenly over the days of the calendar.
 */
@NullMarked
package org.linewright.core.programme.internal.progress;

import org.jspecify.annotations.NullMarked;
