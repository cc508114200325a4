package org.linewright.server.openid;

import java.util.Optional;
import org.linewright.server.http.Call;
import org.linewright.server.openid.OpenIdRefusal.Code;
import org.linewright.server.security.Guard;
import org.linewright.server.security.Passwords;
import org.linewright.server.security.Secrets;
import org.linewright.server.security.SessionCookie;
import org.linewright.store.AuditEntry;
import org.linewright.store.Store;
import org.linewright.store.people.Role;
import org.linewright.store.people.Session;
import org.linewright.store.people.User;

/**
 * Opens the session of somebody who has signed in at the provider, and writes into the audit log
 * what came of it.
 */
final class ProviderSignIn {
  private final Store store;
  private final Guard guard;
  private final Optional<OpenIdOptions> options;

  ProviderSignIn(Store store, Guard guard, Optional<OpenIdOptions> options) {
    this.store = store;
    this.guard = guard;
    this.options = options;
  }

  void open(Call call, String name) throws OpenIdRefusal {
    Optional<User> user = store.users().find(name);
    Optional<Role> role = options.flatMap(OpenIdOptions::newUsers);
    if (user.isEmpty() && (role.isEmpty() || name.length() > 200)) {
      throw new OpenIdRefusal(Code.UNKNOWN_USER, "no user \"" + shown(name) + "\"");
    }
    if (user.isEmpty()) {
      // a password that nobody knows: this user signs in at the provider
      store.users().add(name, role.orElse(Role.VIEWER), Passwords.hash(Secrets.random()), "openid");
    }
    Session.Opened opened =
        store
            .sessions()
            .open(name, Guard.SESSION)
            .orElseThrow(() -> new OpenIdRefusal(Code.UNKNOWN_USER, "the user is gone"));
    SessionCookie.set(call.context(), guard.policy(), opened.key());
    audit(call, name, "session.open", name + " (openid)");
    call.context().redirect("/");
  }

  static String shown(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }

  void audit(Call call, String name, String what, String subject) {
    String address = call.context().req().getRemoteAddr();
    store.audit().add(new AuditEntry.Event(name, what, "", subject, address));
  }
}
