/**
 * The server as people start it: a process of its own, spoken to over HTTP, killed, starved and cut
 * off from its database.
 */
@NullMarked
package org.linewright.cli.serve;

import org.jspecify.annotations.NullMarked;
