/**
 * What a plan is worth: the objective added up, order by order and priority class by priority
 * class, and which of two plans is the better one.
 */
@NullMarked
package org.linewright.core.plan.internal.objective;

import org.jspecify.annotations.NullMarked;
