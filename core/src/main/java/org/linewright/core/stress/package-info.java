/**
 * How bad can it get: the plan of the list kernel lived through day by day while suppliers, routes
 * and countries fail, goods come late or never, parts are rejected, lines stand still and demand
 * changes. Main entry: {@code StressQuestion.answer}. Units: vehicles, pieces, day numbers, cents.
 * One replication is one draw of all shocks; replication number i of a seed is the same on every
 * thread and machine. It does not decide what to do about it: that is for {@code buffers}.
 */
@NullMarked
package org.linewright.core.stress;

import org.jspecify.annotations.NullMarked;
