package org.linewright.server.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Access;
import org.linewright.server.http.Call;
import org.linewright.server.http.Person;
import org.linewright.server.http.Problem;
import org.linewright.server.http.Route;
import org.linewright.store.AuditEntry;
import org.linewright.store.Page;
import org.linewright.store.Store;
import org.linewright.store.people.ApiToken;
import org.linewright.store.people.Role;
import org.linewright.store.people.User;

/**
 * Users, tokens of one's own, the audit log.
 *
 * @param store keeps them
 */
public record UserRoutes(Store store) {
  private static final int LONGEST_DAYS = 366;
  private static final int USUAL_DAYS = 90;
  private static final int LONGEST_NAME = 200;

  /** A user as an administrator wants one. */
  public record UserWish(@Nullable String user, @Nullable String role, @Nullable String password) {
    /** Without the password, which has no business in a log. */
    @Override
    public String toString() {
      return "UserWish " + user;
    }
  }

  /** A user, for lists. */
  public record UserItem(String user, Role role, Instant createdAt) {
    static UserItem of(User user) {
      return new UserItem(user.name(), user.role(), user.createdAt());
    }
  }

  /** All users. */
  public record UserList(List<UserItem> items) {}

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

  /** A line of the audit log. */
  public record AuditItem(
      long id, Instant at, String by, String action, String plant, String subject, String detail) {
    static AuditItem of(AuditEntry entry) {
      AuditEntry.Event event = entry.event();
      return new AuditItem(
          entry.id(),
          entry.at(),
          event.by(),
          event.action(),
          event.plant(),
          event.subject(),
          event.detail());
    }
  }

  /** A page of the audit log; next is the cursor of the page after it. */
  public record AuditPage(List<AuditItem> items, Optional<String> next) {}

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.of("GET", "/users", Access.ADMIN, "The users", this::list)
            .giving(Route.Answer.of(UserList.class)),
        Route.of("POST", "/users", Access.ADMIN, "Adds a user", this::add)
            .taking(UserWish.class)
            .giving(Route.Answer.created(UserItem.class)),
        Route.of("DELETE", "/users/{user}", Access.ADMIN, "Removes a user", this::remove)
            .giving(Route.Answer.NOTHING),
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
            .giving(Route.Answer.NOTHING),
        Route.of("GET", "/audit", Access.ADMIN, "Who did what, newest first", this::audit)
            .with("plant", "Only what concerns this plant.")
            .with("cursor", "The place of the page, as next of the page before has it.")
            .with("limit", "Lines of a page, 1 to 1000; 100 if not given.")
            .giving(Route.Answer.of(AuditPage.class)));
  }

  private void list(Call call) {
    call.json(new UserList(store.users().list().stream().map(UserItem::of).toList()));
  }

  private void add(Call call) {
    UserWish wish = call.body(UserWish.class);
    String name = Optional.ofNullable(wish.user()).orElse("").strip();
    Role role = role(Optional.ofNullable(wish.role()).orElse(""));
    String password = Optional.ofNullable(wish.password()).orElse("");
    Passwords.fault(password)
        .ifPresent(
            fault -> {
              throw Problem.badRequest(fault);
            });
    if (name.isEmpty() || name.length() > 100 || name.equals(Person.LOCAL)) {
      throw Problem.badRequest("user = \"" + name + "\": must have 1 to 100 characters");
    }
    if (!store.users().add(name, role, Passwords.hash(password), call.person().name())) {
      throw new Problem(409, "exists", "there is a user \"" + name + "\" already");
    }
    call.json(201, UserItem.of(store.users().find(name).orElseThrow()));
  }

  /**
   * A role by its name.
   *
   * @throws Problem when there is no such role
   */
  private static Role role(String text) {
    return Arrays.stream(Role.values())
        .filter(role -> role.code().equals(text))
        .findFirst()
        .orElseThrow(
            () -> Problem.badRequest("role = \"" + text + "\": must be viewer, planner or admin"));
  }

  private void remove(Call call) {
    String name = call.path("user");
    if (name.equals(call.person().name())) {
      throw new Problem(409, "oneself", "nobody removes himself");
    }
    if (!store.users().delete(name, call.person().name())) {
      throw Problem.unknown("user", name);
    }
    call.nothing();
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

  private void audit(Call call) {
    int limit = Math.max(1, call.count("limit", 100, Page.LARGEST));
    Page<AuditEntry> page =
        store.audit().list(call.query("plant"), new Page.Request(call.query("cursor"), limit));
    call.json(new AuditPage(page.items().stream().map(AuditItem::of).toList(), page.next()));
  }
}
