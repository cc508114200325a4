package org.linewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.server.openid.OpenIdOptions;
import org.linewright.server.security.Passwords;
import org.linewright.server.security.SignInLimit;
import org.linewright.store.Page;
import org.linewright.store.people.Role;

/** Signing in at a provider, and what is no sign-in. */
class OpenIdTest {
  private static final Map<String, UnaryOperator<JWTClaimsSet.Builder>> LIES =
      Map.of(
          "the nonce of another attempt", claims -> claims.claim("nonce", "another"),
          "no nonce", claims -> claims.claim("nonce", null),
          "another client", claims -> claims.audience("another"),
          "another issuer", claims -> claims.issuer("https://another.example"),
          "over", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))),
          "nobody", claims -> claims.claim("preferred_username", null));

  @TempDir private static Path folder;

  private static OpenIdProviderStand provider;
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    provider = new OpenIdProviderStand();
    server =
        TestServer.shared(folder.resolve("known"), Optional.of(provider.options(Optional.empty())));
    server.store.users().add("olga", Role.PLANNER, Passwords.hash("not needed here"), "test");
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }

  @BeforeEach
  void honest() {
    provider.lie = claims -> claims;
    provider.signsByForeignKey = false;
    provider.hidesKeys = false;
    server.cookie = "";
    server.csrf = "";
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static URI begin(TestServer asked) throws Exception {
    HttpResponse<String> begun = asked.get("/session/openid");
    assertThat(begun.statusCode()).isEqualTo(302);
    asked.cookie = header(begun, "Set-Cookie").split(";", 2)[0];
    return URI.create(header(begun, "Location"));
  }

  private static HttpResponse<String> end(TestServer asked, URI page, String code)
      throws Exception {
    String state = OpenIdProviderStand.parameters(page.getRawQuery()).get("state");
    return asked.get("/session/openid/callback?state=" + state + "&code=" + code);
  }

  private static void assertRefused(HttpResponse<String> response, String why) {
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(header(response, "Location")).isEqualTo("/?signin=" + why);
    assertThat(response.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("linewright="));
  }

  private static String sessionCookie(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("linewright="))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoSignsInAtTheProviderIsSignedInHere() throws Exception {
    assertThat(server.json("GET", "/session").get("openid").asBoolean()).isTrue();
    URI page = begin(server);

    HttpResponse<String> entered = end(server, page, provider.approve(page));

    assertThat(header(entered, "Location")).isEqualTo("/");
    String cookie = sessionCookie(entered);
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
    server.cookie = cookie.split(";", 2)[0];
    assertThat(server.json("GET", "/session").get("user").asText()).isEqualTo("olga");
    assertThat(server.json("GET", "/session").get("role").asText()).isEqualTo("planner");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the nonce of another attempt",
        "no nonce",
        "another client",
        "another issuer",
        "over",
        "nobody"
      })
  void aTokenThatDoesNotHoldIsRefused(String what) throws Exception {
    provider.lie = LIES.getOrDefault(what, claims -> claims);
    URI page = begin(server);
    assertRefused(end(server, page, provider.approve(page)), "openid_refused");
  }

  @Test
  void aTokenSignedByAnotherKeyIsRefused() throws Exception {
    provider.signsByForeignKey = true;
    URI page = begin(server);
    assertRefused(end(server, page, provider.approve(page)), "openid_refused");
  }

  @Test
  void withoutTheKeysNothingCanBeSaid() throws Exception {
    provider.hidesKeys = true;
    URI page = begin(server);
    assertRefused(end(server, page, provider.approve(page)), "openid_unreachable");
  }

  @ParameterizedTest
  @CsvSource({"true,/", "false,/?signin=openid_refused", ",/"})
  void anEmailAddressThatIsNotVerifiedIsNobodysName(@Nullable Boolean verified, String leadsTo)
      throws Exception {
    Optional<OpenIdOptions> byEmail =
        Optional.of(provider.options("email", Optional.of(Role.VIEWER)));
    provider.lie =
        claims -> claims.claim("email", "olga@plant.example").claim("email_verified", verified);
    try (TestServer asked = TestServer.shared(folder.resolve("email " + verified), byEmail)) {
      URI page = begin(asked);
      assertThat(header(end(asked, page, provider.approve(page)), "Location")).isEqualTo(leadsTo);
    }
  }

  @Test
  void whoIsRefusedTooOftenHasToWait() throws Exception {
    Optional<OpenIdOptions> options = Optional.of(provider.options(Optional.empty()));
    try (TestServer asked = TestServer.shared(folder.resolve("limited"), options)) {
      String back = "/session/openid/callback?state=made-up&code=made-up";
      for (int i = 0; i < SignInLimit.FREE_OF_ADDRESS; i++) {
        assertRefused(asked.get(back), "openid_expired");
      }

      for (String path : List.of(back, "/session/openid")) {
        HttpResponse<String> late = asked.get(path);
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(header(late, "Retry-After")).isNotEmpty();
      }
      // what is turned away does not fill the audit log
      assertThat(asked.store.audit().list(Optional.empty(), Page.Request.first(100)).items())
          .filteredOn(entry -> entry.event().action().equals("session.refused"))
          .hasSize(SignInLimit.FREE_OF_ADDRESS);
    }
  }

  @Test
  void anAttemptIsGoodForOneAnswerOfTheBrowserThatBeganIt() throws Exception {
    URI page = begin(server);
    String browser = server.cookie;
    server.cookie = "";
    assertRefused(end(server, page, provider.approve(page)), "openid_expired");

    server.cookie = browser;
    assertRefused(end(server, page, provider.approve(page)), "openid_expired");

    URI again = begin(server);
    sessionCookie(end(server, again, provider.approve(again)));
    assertRefused(end(server, again, provider.approve(again)), "openid_expired");
  }

  @Test
  void aCodeThatTheProviderDoesNotKnowIsRefused() throws Exception {
    assertRefused(end(server, begin(server), "made-up"), "openid_refused");
    URI page = begin(server);
    String state = OpenIdProviderStand.parameters(page.getRawQuery()).get("state");
    assertRefused(
        server.get("/session/openid/callback?error=access_denied&state=" + state),
        "openid_refused");
  }

  @Test
  void whoIsNoUserHereIsRefusedUnlessUsersAreMadeOfThem() throws Exception {
    provider.lie = claims -> claims.claim("preferred_username", "ivan");
    URI page = begin(server);
    assertRefused(end(server, page, provider.approve(page)), "openid_unknown_user");

    Optional<OpenIdOptions> open = Optional.of(provider.options(Optional.of(Role.VIEWER)));
    try (TestServer newcomers = TestServer.shared(folder.resolve("new"), open)) {
      URI there = begin(newcomers);
      newcomers.cookie += "; " + sessionCookie(end(newcomers, there, provider.approve(there)));
      assertThat(newcomers.json("GET", "/session").get("user").asText()).isEqualTo("ivan");
      assertThat(newcomers.json("GET", "/session").get("role").asText()).isEqualTo("viewer");
    }
  }

  @Test
  void withoutAProviderNothingIsThereAndWithASilentOneThePageTellsIt() throws Exception {
    try (TestServer without = TestServer.shared(folder.resolve("without"))) {
      assertThat(without.get("/session/openid").statusCode()).isEqualTo(404);
      assertThat(without.json("GET", "/session").get("openid").asBoolean()).isFalse();
    }
    OpenIdProviderStand gone = new OpenIdProviderStand();
    gone.close();
    try (TestServer silent =
        TestServer.shared(folder.resolve("silent"), Optional.of(gone.options(Optional.empty())))) {
      assertRefused(silent.get("/session/openid"), "openid_unreachable");
    }
  }

  @Test
  void aProviderInTheClearIsNoProvider() {
    assertThatThrownBy(
            () ->
                new OpenIdOptions(
                    URI.create("http://login.example"),
                    "plant",
                    "",
                    "email",
                    Optional.empty(),
                    Optional.empty()))
        .hasMessageContaining("https://");
  }

  @Test
  void refusalsStandInTheAuditLog() throws Exception {
    assertRefused(end(server, begin(server), "made-up"), "openid_refused");

    server.cookie = "";
    URI page = begin(server);
    server.cookie = sessionCookie(end(server, page, provider.approve(page))).split(";", 2)[0];
    assertThat(server.store.audit().list(Optional.empty(), Page.Request.first(10)).items())
        .extracting(entry -> entry.event().action() + " " + entry.event().subject())
        .contains("session.open olga (openid)")
        .anyMatch(text -> text.startsWith("session.refused openid: the provider gives no token"));
  }
}
