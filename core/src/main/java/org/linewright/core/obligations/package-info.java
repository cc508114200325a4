/**
 * What must be shown to whom, by when, and is it met? Main entry: {@code
 * ObligationsQuestion.answer}: table obligations held against a plan of the vehicles and the
 * schedule of the programme. Units: vehicles, points, percent, plant currency, days as dates. Not
 * here: which change would meet an obligation; that takes another plan.
 */
@NullMarked
package org.linewright.core.obligations;

import org.jspecify.annotations.NullMarked;
