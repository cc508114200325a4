package org.linewright.server.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Person;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.store.Store;
import org.linewright.store.people.ApiToken;

/**
 * The tokens by which programs of a user call.
 *
 * @param store keeps them
 */
public record TokenRoutes(Store store) {
  private static final int LONGEST_DAYS = 366;
  private static final int USUAL_DAYS = 90;
  private static final int LONGEST_NAME = 200;

  /** A token as its user wants one. */
  public record TokenWish(@Nullable String name, @Nullable Integer days) {}

  /**
   * A token, for lists.
   *
   * @param token its number
   * @param secret to be sent as {@code Authorization: Bearer}; told once, null ever after
   */
  public record TokenItem(
      long token,
      String name,
      Instant createdAt,
      Instant expiresAt,
      Optional<Instant> lastUsedAt,
      Optional<String> secret) {
    static TokenItem of(ApiToken token, Optional<String> secret) {
      return new TokenItem(
          token.id(),
          token.name(),
          token.createdAt(),
          token.expiresAt(),
          token.lastUsedAt(),
          secret);
    }
  }

  /** All tokens of a user. */
  public record TokenList(List<TokenItem> items) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.of("GET", "/tokens", Access.VIEWER, "One's own tokens for programs", this::tokens)
            .giving(Route.Answer.of(TokenList.class)),
        Route.of(
                "POST",
                "/tokens",
                Access.VIEWER,
                "Makes a token with one's own rights; it ends with the password, the role or the"
                    + " user",
                this::addToken)
            .taking(TokenWish.class)
            .giving(Route.Answer.created(TokenItem.class)),
        Route.of("DELETE", "/tokens/{token}", Access.VIEWER, "Removes a token", this::removeToken)
            .giving(Route.Answer.NOTHING));
  }

  private void tokens(Call call) {
    List<TokenItem> items =
        store.tokens().list(call.person().name()).stream()
            .map(token -> TokenItem.of(token, Optional.empty()))
            .toList();
    call.json(new TokenList(items));
  }

  private void addToken(Call call) {
    if (call.person().isProgram()) {
      // it would outlive the one that made it
      throw new Problem(
          403,
          "token_makes_none",
          "a token makes no tokens\nMaybe sign in with name and password.");
    }
    TokenWish wish = call.body(TokenWish.class);
    int days = Optional.ofNullable(wish.days()).orElse(USUAL_DAYS);
    if (days < 1 || days > LONGEST_DAYS) {
      throw Problem.badRequest("days = " + days + ": must be 1 to " + LONGEST_DAYS);
    }
    String name = Optional.ofNullable(wish.name()).filter(text -> !text.isBlank()).orElse("token");
    if (name.length() > LONGEST_NAME) {
      throw Problem.badRequest("the name has more than " + LONGEST_NAME + " characters");
    }
    ApiToken.Issued issued =
        store
            .tokens()
            .add(call.person().name(), name, Duration.ofDays(days))
            .orElseThrow(
                () ->
                    new Problem(
                        409,
                        "no_user",
                        "tokens belong to users, and here nobody needs to sign in"));
    call.json(201, TokenItem.of(issued.token(), Optional.of(issued.secret())));
  }

  private void removeToken(Call call) {
    Person person = call.person();
    if (!store.tokens().delete(person.name(), call.number("token"), person.name())) {
      throw Problem.unknown("token", call.path("token"));
    }
    call.nothing();
  }
}
