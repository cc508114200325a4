/** Schedules made by placing one activity after the other, and the search of good sequences. */
@NullMarked
package org.linewright.core.programme.internal.list;

import org.jspecify.annotations.NullMarked;
