/**
 * One class per verb: it parses its arguments, asks one question of {@code core} and has the answer
 * printed.
 */
@NullMarked
package org.linewright.cli.verbs;

import org.jspecify.annotations.NullMarked;
