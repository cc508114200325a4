/** What somebody wants who asks why: orders on time, a cohort finished, a day of a line filled. */
@NullMarked
package org.linewright.core.why.internal.goal;

import org.jspecify.annotations.NullMarked;
