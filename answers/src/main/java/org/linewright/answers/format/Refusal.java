package org.linewright.answers.format;

import java.util.Collection;
import org.linewright.core.table.NearestName;

/**
 * The question cannot be asked so: a name points nowhere, a day is not planned. Says what to do.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param message what is wrong; from the second line on, what to do
   */
  public Refusal(String message) {
    super(message);
  }

  /**
   * The name, when it is one of those known.
   *
   * @param what it names, for the message
   * @throws Refusal when it is not
   */
  public static String known(String what, String name, Collection<String> known) {
    if (known.contains(name)) {
      return name;
    }
    throw new Refusal(
        "unknown "
            + what
            + " \""
            + name
            + "\""
            + NearestName.suggest(name, known).map(near -> "\nMaybe " + near + ".").orElse(""));
  }

  /** What is wrong and what to do. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
