/**
 * What no plan can exceed: a bound by counting, a linear relaxation, and what the exact plan
 * proves.
 */
@NullMarked
package org.linewright.core.plan.internal.bound;

import org.jspecify.annotations.NullMarked;
