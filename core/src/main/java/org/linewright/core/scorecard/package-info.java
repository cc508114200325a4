/**
 * How well suppliers and routes deliver, by what was received: on time and in full by piece, line
 * and order, lead times, claims. Main entry: {@code ScorecardQuestion.answer}. Units: pieces,
 * calendar days, percent. It looks back; how long the plant lasts without a supplier is the affair
 * of {@code margin}.
 */
@NullMarked
package org.linewright.core.scorecard;

import org.jspecify.annotations.NullMarked;
