package org.linewright.core.margin;

import java.util.List;

/**
 * Something that may fail from the plan date on.
 *
 * @param kind what fails
 * @param name its name: of a supplier, a country, a route, a family, a consignment, an event or a
 *     group
 * @param timeToRecoverDays calendar days until it works again, for late goods until they can be
 *     used; {@link #NEVER} = what is lost does not come back
 * @param assumed true where the plant does not say how long that takes
 * @param lateDays days by which goods are late; 0 for all others
 * @param members what fails together in a group; empty for all others
 */
public record Failure(
    FailureKind kind,
    String name,
    int timeToRecoverDays,
    boolean assumed,
    int lateDays,
    List<Failure> members) {

  /** Days to recover of what never does. */
  public static final int NEVER = Integer.MAX_VALUE;

  public Failure {
    members = List.copyOf(members);
  }

  /** A failure of one thing. */
  public Failure(FailureKind kind, String name, int timeToRecoverDays, boolean assumed) {
    this(kind, name, timeToRecoverDays, assumed, 0, List.of());
  }

  /** {@code supplier:KR-TRIM}: as it is named on the command line. */
  public String key() {
    return kind.code() + ":" + name;
  }

  /** False for goods that are lost. */
  public boolean recovers() {
    return timeToRecoverDays != NEVER;
  }

  /** What fails, one by one. */
  public List<Failure> parts() {
    return members.isEmpty() ? List.of(this) : members;
  }
}
