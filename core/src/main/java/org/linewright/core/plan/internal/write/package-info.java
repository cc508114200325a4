/**
 * The plan as it is told, from the books it was made in; and the books again, from a plan that was
 * told.
 */
@NullMarked
package org.linewright.core.plan.internal.write;

import org.jspecify.annotations.NullMarked;
