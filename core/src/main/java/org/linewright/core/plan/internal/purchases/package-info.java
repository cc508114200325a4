/** How many pieces to buy of each part, where, so that what is missing costs least. */
@NullMarked
package org.linewright.core.plan.internal.purchases;

import org.jspecify.annotations.NullMarked;
