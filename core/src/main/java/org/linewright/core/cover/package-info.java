/**
 * How long do we last? Main entry: {@code CoverQuestion.answer}: days of cover and run-out date of
 * every part, stop date of every variant, line, contract and of the plant, living on what is on
 * hand and announced (nothing is bought). Units: pieces, vehicles, working days of the consuming
 * lines, dates. Not a plan: orders set the mix, not the sequence.
 */
@NullMarked
package org.linewright.core.cover;

import org.jspecify.annotations.NullMarked;
