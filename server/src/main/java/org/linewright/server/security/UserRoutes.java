package org.linewright.server.security;

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
import org.linewright.store.Store;
import org.linewright.store.people.Role;
import org.linewright.store.people.User;

/**
 * Users, as administrators see them.
 *
 * @param store keeps them
 */
public record UserRoutes(Store store) {

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

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.of("GET", "/users", Access.ADMIN, "The users", this::list)
            .giving(Route.Answer.of(UserList.class)),
        Route.of("POST", "/users", Access.ADMIN, "Adds a user", this::add)
            .taking(UserWish.class)
            .giving(Route.Answer.created(UserItem.class)),
        Route.of("DELETE", "/users/{user}", Access.ADMIN, "Removes a user", this::remove)
            .giving(Route.Answer.NOTHING));
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
}
