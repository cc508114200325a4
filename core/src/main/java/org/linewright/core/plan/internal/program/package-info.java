/**
 * The linear and integer programs behind bounds, purchases and the exact plan, solved by HiGHS out
 * of OR-Tools. Native libraries are loaded on the first solve, not before. Not for use outside
 * {@code plan}.
 */
@NullMarked
package org.linewright.core.plan.internal.program;

import org.jspecify.annotations.NullMarked;
