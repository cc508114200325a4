package org.linewright.store;

import java.time.Instant;

/**
 * One revision of a scenario of a plant.
 *
 * @param plant the plant's key
 * @param name the scenario's name
 * @param revision rises with every change, never repeats, also not after a removal
 * @param text the scenario as YAML, as it was given
 * @param savedAt when this revision was saved
 * @param savedBy by whom
 */
public record Scenario(
    String plant, String name, long revision, String text, Instant savedAt, String savedBy) {

  /** Names one revision of a scenario: what a change began from. */
  public record Key(String plant, String name, long revision) {}

  /** This revision. */
  public Key key() {
    return new Key(plant, name, revision);
  }

  public Scenario withRevision(long number) {
    return new Scenario(plant, name, number, text, savedAt, savedBy);
  }
}
