/**
 * Is the checker itself right? Small plants with plans that are known to be right, and faults
 * planted in them one by one, each of which {@code PlanChecker} must find and name. Units as in the
 * package above.
 */
@NullMarked
package org.linewright.core.check.planted;

import org.jspecify.annotations.NullMarked;
