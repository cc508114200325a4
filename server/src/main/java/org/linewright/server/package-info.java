/**
 * Serves plants to many people: REST, server-sent events, pages. Main entry: {@code
 * LinewrightServer}. One process, one port, one store. The answers are those of the command line;
 * what is computed stands in {@code core}, how it is told in {@code answers}.
 */
@NullMarked
package org.linewright.server;

import org.jspecify.annotations.NullMarked;
