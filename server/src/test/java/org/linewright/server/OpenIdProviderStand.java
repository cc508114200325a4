package org.linewright.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.server.openid.OpenIdOptions;
import org.linewright.store.people.Role;

/** A small OpenID provider that can be made to lie. */
final class OpenIdProviderStand implements AutoCloseable {
  static final String CLIENT = "plant";
  static final String SECRET = "a secret";

  private final HttpServer http;
  private final RSAKey key;
  private final RSAKey foreignKey;
  private final Map<String, Map<String, String>> asked = new HashMap<>();

  /** Changes the claims of the next tokens. */
  UnaryOperator<JWTClaimsSet.Builder> lie = claims -> claims;

  /** Cannot give its keys. */
  boolean hidesKeys;

  /** Signs by a key that the provider does not publish. */
  boolean signsByForeignKey;

  OpenIdProviderStand() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    foreignKey = new RSAKeyGenerator(2048).keyID("one").generate();
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/.well-known/openid-configuration", call -> answer(call, description()));
    http.createContext("/keys", this::keys);
    http.createContext("/token", this::token);
    http.start();
  }

  OpenIdOptions options(Optional<Role> newUsers) {
    return options(OpenIdOptions.USUAL_CLAIM, newUsers);
  }

  OpenIdOptions options(String claim, Optional<Role> newUsers) {
    return new OpenIdOptions(issuer(), CLIENT, SECRET, claim, newUsers, Optional.empty());
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  private String description() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
     "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(issuer());
  }

  /** What a person does at the sign-in page; returns the code for the way back. */
  String approve(URI page) {
    assertIsOurs(page);
    String code = "code-" + asked.size();
    asked.put(code, parameters(page.getRawQuery()));
    return code;
  }

  private void assertIsOurs(URI page) {
    if (!page.toString().startsWith(issuer() + "/authorize?")) {
      throw new AssertionError("the browser is sent to " + page);
    }
  }

  static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      String[] halves = pair.split("=", 2);
      parameters.put(halves[0], URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private void token(HttpExchange call) throws IOException {
    Map<String, String> sent =
        parameters(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> begun = asked.remove(sent.get("code"));
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((CLIENT + ":a+secret").getBytes(StandardCharsets.UTF_8));
    boolean holds =
        begun != null
            && basic.equals(call.getRequestHeaders().getFirst("Authorization"))
            && challenge(sent.get("code_verifier")).equals(begun.get("code_challenge"))
            && begun.get("code_challenge_method").equals("S256")
            && begun.get("redirect_uri").equals(sent.get("redirect_uri"));
    if (!holds) {
      byte[] body = "{\"error\": \"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().set("Content-Type", "application/json");
      call.sendResponseHeaders(400, body.length);
      call.getResponseBody().write(body);
      call.close();
      return;
    }
    answer(
        call,
        "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
            .formatted(signed(begun.get("nonce"))));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError(missing);
    }
  }

  private String signed(String nonce) throws IOException {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer().toString())
            .audience(CLIENT)
            .subject("4711")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", nonce)
            .claim("preferred_username", "olga");
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
            lie.apply(claims).build());
    try {
      token.sign(new RSASSASigner(signsByForeignKey ? foreignKey : key));
    } catch (JOSEException failure) {
      throw new IOException(failure);
    }
    return token.serialize();
  }

  private void keys(HttpExchange call) throws IOException {
    if (hidesKeys) {
      call.sendResponseHeaders(503, -1);
      call.close();
    } else {
      answer(call, new JWKSet(key.toPublicJWK()).toString());
    }
  }

  private static void answer(HttpExchange call, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(200, body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
