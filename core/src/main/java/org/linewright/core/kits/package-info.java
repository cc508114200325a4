/**
 * Of the kits that lie here, which can be finished, and what would free the rest? Main entry:
 * {@code KitsQuestion.answer}; {@code KitsQuestion.transfers} gives the part transfers alone.
 * Units: kits and vehicles, pieces, dates. Counts what can be finished with the kits and parts of a
 * day; it does not spread work over line-days, it buys nothing.
 */
@NullMarked
package org.linewright.core.kits;

import org.jspecify.annotations.NullMarked;
