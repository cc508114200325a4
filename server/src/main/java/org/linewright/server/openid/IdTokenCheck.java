package org.linewright.server.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.util.Set;
import org.linewright.server.openid.Attempts.Attempt;
import org.linewright.server.openid.OpenIdRefusal.Code;

/**
 * What an ID token must hold before it is believed: the provider's signature, issuer, client, nonce
 * and end.
 */
final class IdTokenCheck {
  private static final int MOST_BYTES_OF_KEYS = 1 << 20;
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  private final OpenIdOptions options;
  private final OIDCProviderMetadata description;

  IdTokenCheck(OpenIdOptions options, OIDCProviderMetadata description) {
    this.options = options;
    this.description = description;
  }

  IDTokenClaimsSet checked(JWT token, Attempt attempt) throws OpenIdRefusal {
    JWSAlgorithm algorithm = JWSAlgorithm.parse(token.getHeader().getAlgorithm().getName());
    if (!ALGORITHMS.contains(algorithm)) {
      throw new OpenIdRefusal(Code.REFUSED, "the ID token is signed by " + algorithm);
    }
    try {
      return new IDTokenValidator(
              description.getIssuer(),
              new ClientID(options.client()),
              algorithm,
              description.getJWKSetURI().toURL(),
              new DefaultResourceRetriever(
                  OpenIdProvider.TIMEOUT_MS, OpenIdProvider.TIMEOUT_MS, MOST_BYTES_OF_KEYS))
          .validate(token, new Nonce(attempt.nonce()));
    } catch (RemoteKeySourceException failure) {
      throw new OpenIdRefusal(Code.UNREACHABLE, "no keys from " + options, failure);
    } catch (BadJOSEException | JOSEException | MalformedURLException bad) {
      throw new OpenIdRefusal(Code.REFUSED, "the ID token does not hold: " + bad.getMessage(), bad);
    }
  }
}
