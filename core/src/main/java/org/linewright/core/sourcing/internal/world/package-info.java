/**
 * A plant and its candidates as the program of sourcing sees them. Main entry: {@code
 * SourcingWorld}. Units: days, periods of eight weeks, pieces.
 */
@NullMarked
package org.linewright.core.sourcing.internal.world;

import org.jspecify.annotations.NullMarked;
