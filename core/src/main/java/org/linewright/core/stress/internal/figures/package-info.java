/** Sums, moments and quantiles that come out the same in any sequence of adding. */
@NullMarked
package org.linewright.core.stress.internal.figures;

import org.jspecify.annotations.NullMarked;
