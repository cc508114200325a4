package org.linewright.server.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.linewright.server.openid.Attempts.Attempt;
import org.linewright.server.openid.OpenIdRefusal.Code;

/**
 * Speaks to the provider: authorization code flow with PKCE. The ID token must be signed by the
 * provider's keys with an asymmetric algorithm, and name the issuer, this client, the attempt's
 * nonce and an end that has not come; all of it is checked by Nimbus.
 */
final class OpenIdProvider {
  static final int TIMEOUT_MS = 10_000;
  private static final String EMAIL = "email";

  private final OpenIdOptions options;
  private volatile @Nullable OIDCProviderMetadata description;

  OpenIdProvider(OpenIdOptions options) {
    this.options = options;
  }

  /** The provider's description of itself, read when it is first needed. */
  private OIDCProviderMetadata description() throws OpenIdRefusal {
    OIDCProviderMetadata known = description;
    if (known != null) {
      return known;
    }
    try {
      known =
          OIDCProviderMetadata.resolve(
              new Issuer(options.issuer().toString()), TIMEOUT_MS, TIMEOUT_MS);
      description = known;
      return known;
    } catch (IOException | GeneralException failure) {
      throw new OpenIdRefusal(Code.UNREACHABLE, "no description from " + options, failure);
    }
  }

  /** Where a browser goes to sign in. */
  URI signInPage(String state, Attempt attempt) throws OpenIdRefusal {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile", "email"),
            new ClientID(options.client()),
            URI.create(attempt.redirect()))
        .endpointURI(description().getAuthorizationEndpointURI())
        .state(new State(state))
        .nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** The name of whoever has signed in at the provider. */
  String user(String code, Attempt attempt) throws OpenIdRefusal {
    IDTokenClaimsSet claims =
        new IdTokenCheck(options, description()).checked(token(code, attempt), attempt);
    String name = claims.getStringClaim(options.userClaim());
    if (name == null || name.isBlank()) {
      throw new OpenIdRefusal(
          Code.REFUSED, "the ID token has no claim \"" + options.userClaim() + "\"");
    }
    if (options.userClaim().equals(EMAIL) && isUnverified(claims)) {
      throw new OpenIdRefusal(Code.REFUSED, "the provider has not verified the email address");
    }
    return name;
  }

  /** Who may enter any address as their own could be anybody here. */
  private static boolean isUnverified(IDTokenClaimsSet claims) {
    Object verified = claims.getClaim("email_verified");
    return verified != null && !"true".equals(verified.toString());
  }

  private JWT token(String code, Attempt attempt) throws OpenIdRefusal {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code),
            URI.create(attempt.redirect()),
            new CodeVerifier(attempt.verifier()));
    ClientID client = new ClientID(options.client());
    URI endpoint = description().getTokenEndpointURI();
    TokenRequest.Builder request =
        options.secret().isEmpty()
            ? new TokenRequest.Builder(endpoint, client, grant)
            : new TokenRequest.Builder(
                endpoint, new ClientSecretBasic(client, new Secret(options.secret())), grant);
    try {
      HTTPRequest http = request.build().toHTTPRequest();
      http.setConnectTimeout(TIMEOUT_MS);
      http.setReadTimeout(TIMEOUT_MS);
      TokenResponse response = OIDCTokenResponseParser.parse(http.send());
      if (!response.indicatesSuccess()) {
        String why = String.valueOf(response.toErrorResponse().getErrorObject());
        throw new OpenIdRefusal(Code.REFUSED, "the provider gives no token: " + why);
      }
      OIDCTokenResponse tokens = (OIDCTokenResponse) response.toSuccessResponse();
      return tokens.getOIDCTokens().getIDToken();
    } catch (IOException failure) {
      throw new OpenIdRefusal(Code.UNREACHABLE, "no token from " + endpoint, failure);
    } catch (ParseException | ClassCastException strange) {
      throw new OpenIdRefusal(Code.REFUSED, "the provider's answer is no token", strange);
    }
  }
}
