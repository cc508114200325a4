/**
 * The two-stage program of sourcing: offers, vehicles that wait, scenarios; solved by cuts. Main
 * entry: {@code Decomposition}. Units: pieces, vehicles, periods, units of the currency.
 */
@NullMarked
package org.linewright.core.sourcing.internal.program;

import org.jspecify.annotations.NullMarked;
