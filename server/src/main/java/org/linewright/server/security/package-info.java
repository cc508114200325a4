/**
 * Who may do what: sign-in, sessions, tokens, roles, protection of browsers. Main entry: {@code
 * Guard}, which every call of the REST interface passes.
 */
@NullMarked
package org.linewright.server.security;

import org.jspecify.annotations.NullMarked;
