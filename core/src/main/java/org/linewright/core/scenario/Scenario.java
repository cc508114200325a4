package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A named list of edits, applied one after the other.
 *
 * @param name what people call it
 * @param note why it was made; "" = none
 * @param base another scenario that is applied first
 * @param edits the changes, in order
 * @param file where it stands, relative to the plant folder, e.g. {@code scenarios/SC2.yaml}
 */
public record Scenario(
    String name, String note, Optional<Scenario> base, List<Edit> edits, String file) {

  public Scenario {
    edits = List.copyOf(edits);
  }

  /** A scenario without note and base. */
  public Scenario(String name, List<Edit> edits, String file) {
    this(name, "", Optional.empty(), edits, file);
  }

  /** A scenario made in memory; its file counts as {@code scenarios/NAME.yaml}. */
  public static Scenario of(String name, Edit... edits) {
    return new Scenario(name, List.of(edits), "scenarios/" + name + ".yaml");
  }

  /** This scenario with one more edit at its end. */
  public Scenario with(Edit edit) {
    List<Edit> more = new ArrayList<>(edits);
    more.add(edit);
    return new Scenario(name, note, base, more, file);
  }
}
