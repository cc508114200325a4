/**
 * What holds a facility up: the chain that ends in its opening, and schedules without its links.
 */
@NullMarked
package org.linewright.core.programme.internal.holds;

import org.jspecify.annotations.NullMarked;
