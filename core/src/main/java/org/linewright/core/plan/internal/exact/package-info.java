/** The whole plan as one integer program, for plants small enough that it can be solved. */
@NullMarked
package org.linewright.core.plan.internal.exact;

import org.jspecify.annotations.NullMarked;
