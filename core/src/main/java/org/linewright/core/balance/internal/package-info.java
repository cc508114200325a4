/** The solver model of rebalancing. */
@NullMarked
package org.linewright.core.balance.internal;

import org.jspecify.annotations.NullMarked;
