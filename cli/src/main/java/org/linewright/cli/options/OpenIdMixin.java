package org.linewright.cli.options;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.server.openid.OpenIdOptions;
import org.linewright.store.people.Role;
import picocli.CommandLine.Option;

/** Where people may sign in instead of at the server. */
public final class OpenIdMixin {
  @Option(
      names = "--openid",
      paramLabel = "URL",
      description =
          "People may also sign in at this OpenID Connect provider. The client's secret is read"
              + " from the variable LINEWRIGHT_OPENID_SECRET.")
  private @Nullable URI issuer;

  @Option(
      names = "--openid-client",
      paramLabel = "NAME",
      description = "The provider's name for this server. Default: ${DEFAULT-VALUE}.")
  private String client = "linewright";

  @Option(
      names = "--openid-claim",
      paramLabel = "CLAIM",
      description = "The claim that is the user's name here. Default: ${DEFAULT-VALUE}.")
  private String claim = OpenIdOptions.USUAL_CLAIM;

  @Option(
      names = "--openid-new-users",
      paramLabel = "ROLE",
      description =
          "Make users of people who are none yet, with this role: viewer, planner or admin."
              + " Default: they are refused.")
  private @Nullable Role newUsers;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where browsers reach this server, for the way back from the provider. Default: as the"
              + " browser calls it.")
  private @Nullable URI address;

  public Optional<OpenIdOptions> options() {
    if (issuer == null) {
      return Optional.empty();
    }
    String secret = Optional.ofNullable(System.getenv("LINEWRIGHT_OPENID_SECRET")).orElse("");
    try {
      return Optional.of(
          new OpenIdOptions(
              issuer,
              client,
              secret,
              claim,
              Optional.ofNullable(newUsers),
              Optional.ofNullable(address)));
    } catch (IllegalArgumentException wrong) {
      throw new Failure(ExitCodes.WRONG_USAGE, "--openid: " + wrong.getMessage());
    }
  }
}
