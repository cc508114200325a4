/**
 * The linear program behind the bound of a plan, solved by HiGHS out of OR-Tools. Native libraries
 * are loaded on the first solve, not before. Not for use outside {@code plan}.
 */
@NullMarked
package org.linewright.core.plan.internal;

import org.jspecify.annotations.NullMarked;
