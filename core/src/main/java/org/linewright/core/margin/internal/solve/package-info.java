/**
 * Linear programs of {@code margin}: minimized by HiGHS out of OR-Tools, kept open so that the next
 * failure starts from the last basis, and bounded exactly without trust in the solver. Native
 * libraries are loaded on the first solve, not before. Not for use outside {@code margin}.
 */
@NullMarked
package org.linewright.core.margin.internal.solve;

import org.jspecify.annotations.NullMarked;
