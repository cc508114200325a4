package org.linewright.server.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linewright.server.http.Access;
import org.linewright.server.http.CallHead;
import org.linewright.server.http.Person;
import org.linewright.server.http.Problem;
import org.linewright.store.Store;
import org.linewright.store.people.ApiToken;
import org.linewright.store.people.Role;
import org.linewright.store.people.Session;

/**
 * Lets a call pass or not. Headers that a proxy may add ({@code Forwarded}, {@code X-Forwarded-…})
 * are not believed.
 */
public final class Guard {
  /** How long a session lasts without a call. */
  public static final Duration SESSION = Duration.ofHours(12);

  /** After that it ends, however much it is used. */
  public static final Duration LONGEST_SESSION = Duration.ofDays(7);

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "Bearer ";

  private final Store store;
  private final Policy policy;
  private final String localToken = Secrets.random();

  /** A guard by a policy. */
  public Guard(Store store, Policy policy) {
    this.store = store;
    this.policy = policy;
  }

  /** How the server protects itself. */
  public Policy policy() {
    return policy;
  }

  /**
   * Refuses a call under a name that is not the server's: a page of another site may have made the
   * browser believe that the name is.
   *
   * @throws Problem when the name is foreign
   */
  public void checkHost(CallHead call) {
    String host = Optional.ofNullable(call.header("Host")).orElse("");
    String name = host.replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
    if (!policy.hosts().isEmpty() && !policy.hosts().contains(name)) {
      throw new Problem(
          421,
          "foreign_host",
          "this server is not called \"" + name + "\"\nMaybe start it with --host-name.");
    }
  }

  /**
   * Finds out who calls and whether that is allowed.
   *
   * @throws Problem when it is not
   */
  public Person admit(CallHead call, Access access) {
    Person person = find(call).orElse(null);
    if (person == null) {
      if (access == Access.OPEN) {
        ForeignPages.checkOrigin(call);
        return new Person("", Role.VIEWER, Optional.empty(), Optional.empty());
      }
      throw new Problem(401, "not_signed_in", "nobody is signed in\nMaybe sign in first.");
    }
    if (access != Access.OPEN && !access.admits(person.role())) {
      throw new Problem(
          403,
          "role_too_low",
          "this needs the role "
              + access.name().toLowerCase(Locale.ROOT)
              + "; "
              + person.name()
              + " has "
              + person.role().code());
    }
    if (!READING.contains(call.method()) && access != Access.OPEN) {
      ForeignPages.checkOrigin(call);
      ForeignPages.checkToken(call, person);
    } else if (!READING.contains(call.method())) {
      ForeignPages.checkOrigin(call);
    }
    return person;
  }

  /** Who calls, if anybody whom we know. */
  public Optional<Person> find(CallHead call) {
    String authorization = call.header("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return store
          .tokens()
          .find(authorization.substring(BEARER.length()).strip())
          .map(Guard::program);
    }
    if (!policy.signInNeeded()) {
      return Optional.of(
          new Person(Person.LOCAL, Role.ADMIN, Optional.of(localToken), Optional.empty()));
    }
    String key = call.cookie(SessionCookie.name(policy));
    return key == null || key.isEmpty()
        ? Optional.empty()
        : store.sessions().find(key).map(session -> person(key, session));
  }

  private Person person(String key, Session session) {
    Duration left = Duration.between(Instant.now(), session.expiresAt());
    Instant end = session.createdAt().plus(LONGEST_SESSION);
    if (left.compareTo(SESSION.dividedBy(2)) < 0 && session.expiresAt().isBefore(end)) {
      store.sessions().extend(key, SESSION, LONGEST_SESSION);
    }
    return new Person(
        session.user(), session.role(), Optional.of(session.csrfToken()), Optional.of(key));
  }

  private static Person program(ApiToken token) {
    return new Person(token.user(), token.role(), Optional.empty(), Optional.empty());
  }
}
