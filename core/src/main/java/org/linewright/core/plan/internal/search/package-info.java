/** The search of mode best: orders are taken out and placed again, and what is better stays. */
@NullMarked
package org.linewright.core.plan.internal.search;

import org.jspecify.annotations.NullMarked;
