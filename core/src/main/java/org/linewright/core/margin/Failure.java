package org.linewright.core.margin;

import java.util.List;

/**
 * Something that may fail from the plan date on.
 *
 * @param kind what fails
 * @param name its name: of a supplier, a country, a route, a family, an event or a group
 * @param timeToRecoverDays calendar days until it works again
 * @param assumed true where the plant does not say how long that takes
 * @param members what fails together in a group; empty for all others
 */
public record Failure(
    FailureKind kind, String name, int timeToRecoverDays, boolean assumed, List<Failure> members) {

  public Failure {
    members = List.copyOf(members);
  }

  /** A failure of one thing. */
  Failure(FailureKind kind, String name, int timeToRecoverDays, boolean assumed) {
    this(kind, name, timeToRecoverDays, assumed, List.of());
  }

  /** {@code supplier:KR-TRIM}: as it is named on the command line. */
  public String key() {
    return kind.code() + ":" + name;
  }

  /** What fails, one by one. */
  List<Failure> parts() {
    return members.isEmpty() ? List.of(this) : members;
  }
}
