package org.linewright.server.security;

import java.util.Optional;
import org.linewright.store.people.Role;

/**
 * Who is signed in.
 *
 * @param user sign-in name; null = nobody
 * @param role what the user may do; null = nothing
 * @param signInNeeded people must sign in here
 * @param openid people may sign in at {@code /session/openid}, too
 * @param csrfToken to be sent with every change as {@code X-CSRF-Token}
 */
public record SessionItem(
    Optional<String> user,
    Optional<Role> role,
    boolean signInNeeded,
    boolean openid,
    Optional<String> csrfToken) {}
