/**
 * Answers ready to be told: what a question found, as sentences, tables, a tree for JSON, CSV and
 * sheets of a workbook. Both doors, the command line and the server, tell the same answer.
 *
 * <p>Main entries: {@code world.World} asks, the views turn what was found into an {@code Answer}.
 * Not here: how an answer reaches its reader.
 */
@NullMarked
package org.linewright.answers;

import org.jspecify.annotations.NullMarked;
