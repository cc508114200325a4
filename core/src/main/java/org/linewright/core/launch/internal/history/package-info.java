/** What a launch has been so far: its weeks, its gaps against the plan, its milestones. */
@NullMarked
package org.linewright.core.launch.internal.history;

import org.jspecify.annotations.NullMarked;
