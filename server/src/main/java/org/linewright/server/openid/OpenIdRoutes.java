package org.linewright.server.openid;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.openid.Attempts.Attempt;
import org.linewright.server.openid.OpenIdRefusal.Code;
import org.linewright.server.security.Guard;
import org.linewright.server.security.Passwords;
import org.linewright.server.security.SessionCookie;
import org.linewright.server.security.SignInLimit;
import org.linewright.store.AuditEntry;
import org.linewright.store.Store;
import org.linewright.store.people.Role;
import org.linewright.store.people.Session;
import org.linewright.store.people.User;

/** Signing in at a provider: the way there and the way back. */
public final class OpenIdRoutes {
  private static final String BACK = "/api/v1/session/openid/callback";
  private static final String COOKIE = "linewright-openid";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Store store;
  private final Guard guard;
  private final Optional<OpenIdOptions> options;
  private final Optional<OpenIdProvider> provider;
  private final Attempts attempts = new Attempts(Clock.systemUTC());
  private final SignInLimit limit = new SignInLimit(Clock.systemUTC());

  /** Routes of a guarded server. */
  public OpenIdRoutes(Store store, Guard guard, Optional<OpenIdOptions> options) {
    this.store = store;
    this.guard = guard;
    this.options = options;
    this.provider = options.map(OpenIdProvider::new);
  }

  /** The routes. */
  public List<Route> routes() {
    Route.Answer elsewhere = new Route.Answer(302, "", null);
    return List.of(
        Route.of(
                "GET",
                "/session/openid",
                Access.OPEN,
                "Sends a browser to the OpenID provider to sign in there",
                this::begin)
            .giving(elsewhere),
        Route.of(
                "GET",
                "/session/openid/callback",
                Access.OPEN,
                "Where the OpenID provider sends the browser back to",
                this::end)
            .with("code", "what the provider gives for a token")
            .with("state", "the attempt")
            .with("error", "why the provider refuses")
            .giving(elsewhere));
  }

  private OpenIdProvider known(Context context) {
    OpenIdProvider known =
        provider.orElseThrow(
            () -> new Problem(404, "no_openid", "this server knows no OpenID provider"));
    long wait = limit.secondsToWait(context.req().getRemoteAddr());
    if (wait > 0) {
      context.header("Retry-After", String.valueOf(wait));
      throw new Problem(429, "too_many_tries", "too many tries\nMaybe wait " + wait + " seconds.");
    }
    return known;
  }

  private static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private void begin(Call call) {
    OpenIdProvider asked = known(call.context());
    String state = secret();
    String browser = secret();
    String back = address(call.context()) + BACK;
    Attempt attempt = new Attempt(browser, secret(), secret(), back, attempts.endsAt());
    try {
      URI page = asked.signInPage(state, attempt);
      attempts.add(state, attempt);
      send(call.context(), browser, (int) Attempts.LONGEST.toSeconds());
      call.context().redirect(page.toString());
    } catch (OpenIdRefusal refusal) {
      refuse(call, refusal);
    }
  }

  private String address(Context context) {
    return options
        .flatMap(OpenIdOptions::address)
        .map(given -> given.toString().replaceFirst("/+$", ""))
        .orElseGet(
            () ->
                (guard.policy().secure() ? "https://" : "http://")
                    + Optional.ofNullable(context.header("Host")).orElse("localhost"));
  }

  private void end(Call call) {
    OpenIdProvider asked = known(call.context());
    String browser = Optional.ofNullable(call.context().cookie(cookie())).orElse("");
    send(call.context(), "", 0);
    try {
      Attempt attempt =
          attempts
              .take(call.query("state").orElse(""))
              .filter(one -> same(one.browser(), browser))
              .orElseThrow(() -> new OpenIdRefusal(Code.EXPIRED, "no such attempt"));
      String code =
          call.query("code")
              .orElseThrow(
                  () ->
                      new OpenIdRefusal(
                          Code.REFUSED, "the provider: " + call.query("error").orElse("no code")));
      open(call, asked.user(code, attempt));
    } catch (OpenIdRefusal refusal) {
      refuse(call, refusal);
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private void open(Call call, String name) throws OpenIdRefusal {
    Optional<User> user = store.users().find(name);
    Optional<Role> role = options.flatMap(OpenIdOptions::newUsers);
    if (user.isEmpty() && (role.isEmpty() || name.length() > 200)) {
      throw new OpenIdRefusal(Code.UNKNOWN_USER, "no user \"" + shown(name) + "\"");
    }
    if (user.isEmpty()) {
      // a password that nobody knows: this user signs in at the provider
      store.users().add(name, role.orElse(Role.VIEWER), Passwords.hash(secret()), "openid");
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

  private void refuse(Call call, OpenIdRefusal refusal) {
    limit.refused(call.context().req().getRemoteAddr());
    audit(call, "", "session.refused", "openid: " + shown(String.valueOf(refusal.getMessage())));
    call.context().redirect("/?signin=" + refusal.code().code());
  }

  private static String shown(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }

  private void audit(Call call, String name, String what, String subject) {
    String address = call.context().req().getRemoteAddr();
    store.audit().add(new AuditEntry.Event(name, what, "", subject, address));
  }

  private String cookie() {
    return guard.policy().secure() ? "__Host-" + COOKIE : COOKIE;
  }

  /** The provider's page leads back here, so the cookie must come with calls from other sites. */
  private void send(Context context, String key, int seconds) {
    Cookie cookie = new Cookie(cookie(), key);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(guard.policy().secure());
    cookie.setSameSite(SameSite.LAX);
    context.cookie(cookie);
  }
}
