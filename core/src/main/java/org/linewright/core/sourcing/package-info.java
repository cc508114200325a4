/**
 * Whom to buy from: which candidates to approve, how much to buy of each and to reserve, over
 * scenarios of the shocks that stress draws. Main entry: {@code SourceQuestion.answer}. Units:
 * vehicles, pieces, plant currency, periods of four weeks. It decides about vehicles that wait for
 * parts; what a buffer is worth is the affair of {@code buffers}. Rooms: {@code cases} and {@code
 * chain} answer small models of their own, given by tables.
 */
@NullMarked
package org.linewright.core.sourcing;

import org.jspecify.annotations.NullMarked;
