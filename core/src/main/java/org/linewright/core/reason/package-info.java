/**
 * Why something is late, short or idle, as values: causes with quantities and days, made where a
 * decision is taken and printed everywhere in the same words. Units: vehicles, pieces, dates. Does
 * not search for causes itself.
 */
@NullMarked
package org.linewright.core.reason;

import org.jspecify.annotations.NullMarked;
