/**
 * Amounts with a unit. Counts of vehicles and parts are plain {@code int}/{@code long} with the
 * unit in the name; money has a type because it is scaled. Not a general measurement library.
 */
@NullMarked
package org.linewright.core.units;

import org.jspecify.annotations.NullMarked;
