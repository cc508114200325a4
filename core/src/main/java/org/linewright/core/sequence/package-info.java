/**
 * In what order do the day's cars go down the line: ratio rules ("at most n of any m"), paint
 * batches, kit lots kept together, even use of parts and of work. Main entry: {@code
 * SequenceQuestion.answer}; {@code DayCars} makes the day's cars out of a plan. Units: slots of a
 * line from 1, cars, seconds of work. Not a schedule: a sequence knows no clock.
 */
@NullMarked
package org.linewright.core.sequence;

import org.jspecify.annotations.NullMarked;
