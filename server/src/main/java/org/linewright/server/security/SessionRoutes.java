package org.linewright.server.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Person;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.store.AuditEntry;
import org.linewright.store.Store;
import org.linewright.store.people.Session;
import org.linewright.store.people.User;

/** Signing in and out. */
public final class SessionRoutes {

  private final Store store;
  private final Guard guard;
  private final SignInLimit limit;
  private final boolean openid;

  /**
   * Routes of a guarded server.
   *
   * @param openid people may sign in at an OpenID provider, too
   */
  public SessionRoutes(Store store, Guard guard, boolean openid) {
    this.store = store;
    this.guard = guard;
    this.openid = openid;
    this.limit = new SignInLimit(Clock.systemUTC());
  }

  /** The routes. */
  public List<Route> routes() {
    Route.Answer item = Route.Answer.of(SessionItem.class);
    return List.of(
        Route.of("GET", "/session", Access.OPEN, "Who is signed in", this::get).giving(item),
        Route.of("POST", "/session", Access.OPEN, "Signs in; sets the session's cookie", this::open)
            .taking(SignIn.class)
            .giving(item),
        Route.of(
                "PUT",
                "/session/password",
                Access.VIEWER,
                "Changes one's own password; ends all other sessions and all tokens of the user",
                this::changePassword)
            .taking(PasswordWish.class)
            .giving(item),
        Route.of("DELETE", "/session", Access.VIEWER, "Signs out", this::close)
            .giving(Route.Answer.NOTHING));
  }

  private void get(Call call) {
    boolean needed = guard.policy().signInNeeded();
    Person person = call.person();
    call.json(
        person.name().isEmpty()
            ? new SessionItem(Optional.empty(), Optional.empty(), needed, openid, Optional.empty())
            : new SessionItem(
                Optional.of(person.name()),
                Optional.of(person.role()),
                needed,
                openid,
                person.csrfToken()));
  }

  private void open(Call call) {
    SignIn asked = call.body(SignIn.class);
    String name = Optional.ofNullable(asked.user()).orElse("");
    User user = proven(call, name, asked.password());
    enter(call, user.name(), user.passwordHash());
  }

  /**
   * The user of this name and password. The try counts before the password is looked at, so that
   * many at once are no way around the limit.
   */
  private User proven(Call call, String name, @Nullable String password) {
    String address = call.context().req().getRemoteAddr();
    long wait = limit.begin(name, address);
    if (wait > 0) {
      call.context().header("Retry-After", String.valueOf(wait));
      throw new Problem(429, "too_many_tries", "too many tries\nMaybe wait " + wait + " seconds.");
    }
    Optional<User> user = store.users().find(name);
    String given = Optional.ofNullable(password).orElse("");
    if (!Passwords.fits(given, user.map(User::passwordHash))) {
      String shown = name.substring(0, Math.min(100, name.length()));
      store.audit().add(new AuditEntry.Event(shown, "session.refused", "", shown, address));
      throw new Problem(401, "wrong_password", "the name or the password is wrong");
    }
    limit.accepted(name, address);
    return user.orElseThrow();
  }

  private void enter(Call call, String name, String hash) {
    Session.Opened opened =
        store
            .sessions()
            .open(name, Optional.of(hash), Guard.SESSION)
            .orElseThrow(() -> new Problem(401, "wrong_password", "the password is no longer so"));
    SessionCookie.set(call.context(), guard.policy(), opened.key());
    String address = call.context().req().getRemoteAddr();
    store.audit().add(new AuditEntry.Event(name, "session.open", "", name, address));
    Session session = opened.session();
    call.json(
        new SessionItem(
            Optional.of(session.user()),
            Optional.of(session.role()),
            true,
            openid,
            Optional.of(session.csrfToken())));
  }

  private void changePassword(Call call) {
    Person person = call.person();
    if (person.session().isEmpty()) {
      throw new Problem(
          403, "no_session", "a password is changed by who is signed in with it\nMaybe sign in.");
    }
    PasswordWish wish = call.body(PasswordWish.class);
    String wanted = Optional.ofNullable(wish.newPassword()).orElse("");
    Passwords.fault(wanted)
        .ifPresent(
            fault -> {
              throw Problem.badRequest(fault);
            });
    String name = proven(call, person.name(), wish.password()).name();
    String hash = Passwords.hash(wanted);
    store.users().setPassword(name, hash, name);
    enter(call, name, hash);
  }

  private void close(Call call) {
    call.person().session().ifPresent(store.sessions()::close);
    SessionCookie.clear(call.context(), guard.policy());
    call.nothing();
  }
}
