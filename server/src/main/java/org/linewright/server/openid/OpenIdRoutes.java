package org.linewright.server.openid;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.server.openid.Attempts.Attempt;
import org.linewright.server.openid.OpenIdRefusal.Code;
import org.linewright.server.security.Guard;
import org.linewright.server.security.Secrets;
import org.linewright.server.security.SignInLimit;
import org.linewright.store.Store;

/** Signing in at a provider: the way there and the way back. */
public final class OpenIdRoutes {
  private static final String BACK = "/api/v1/session/openid/callback";

  private final Guard guard;
  private final Optional<OpenIdOptions> options;
  private final Optional<OpenIdProvider> provider;
  private final AttemptCookie cookie;
  private final ProviderSignIn signIn;
  private final Attempts attempts = new Attempts(Clock.systemUTC());
  private final SignInLimit limit = new SignInLimit(Clock.systemUTC());

  /** Routes of a guarded server. */
  public OpenIdRoutes(Store store, Guard guard, Optional<OpenIdOptions> options) {
    this.guard = guard;
    this.options = options;
    this.provider = options.map(OpenIdProvider::new);
    this.cookie = new AttemptCookie(guard);
    this.signIn = new ProviderSignIn(store, guard, options);
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

  private void begin(Call call) {
    OpenIdProvider asked = known(call.context());
    String state = Secrets.random();
    String browser = Secrets.random();
    String back = address(call.context()) + BACK;
    Attempt attempt =
        new Attempt(browser, Secrets.random(), Secrets.random(), back, attempts.endsAt());
    try {
      URI page = asked.signInPage(state, attempt);
      attempts.add(state, attempt);
      cookie.send(call.context(), browser, (int) Attempts.LONGEST.toSeconds());
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
    String browser = Optional.ofNullable(call.context().cookie(cookie.name())).orElse("");
    cookie.send(call.context(), "", 0);
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
      signIn.open(call, asked.user(code, attempt));
    } catch (OpenIdRefusal refusal) {
      refuse(call, refusal);
    }
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private void refuse(Call call, OpenIdRefusal refusal) {
    limit.refused(call.context().req().getRemoteAddr());
    signIn.audit(
        call,
        "",
        "session.refused",
        "openid: " + ProviderSignIn.shown(String.valueOf(refusal.getMessage())));
    call.context().redirect("/?signin=" + refusal.code().code());
  }
}
