/**
 * The {@code linewright} command: one class per verb, each of which parses its arguments, asks one
 * question of {@code core} and renders the answer. Main entry: {@code Linewright}. Data goes to
 * standard output, everything else to standard error; an answer is rendered whole before its first
 * byte is printed, so that a failure leaves standard output empty. Decides nothing itself.
 */
@NullMarked
package org.linewright.cli;

import org.jspecify.annotations.NullMarked;
