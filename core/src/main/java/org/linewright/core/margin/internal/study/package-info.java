/**
 * What each failure costs and how long the plan is kept, which failures together break it soonest,
 * and what is not planned at all. Main entries: {@code FailureStudy}, {@code ReverseSearch}, {@code
 * Unplanned}. Units: days, vehicles. Not here: ranking and answers, which stand in {@code margin}.
 */
@NullMarked
package org.linewright.core.margin.internal.study;

import org.jspecify.annotations.NullMarked;
