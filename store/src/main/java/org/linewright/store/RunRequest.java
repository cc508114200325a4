package org.linewright.store;

import java.util.List;
import org.linewright.store.internal.keys.Hashes;

/**
 * A question for which somebody waits.
 *
 * @param subject what is asked of what
 * @param inputs all that is needed beside the plant's version to ask again: scenario texts, options
 * @param by who asks
 */
public record RunRequest(Subject subject, List<Document> inputs, String by) {

  /**
   * What is asked of what.
   *
   * @param plant the plant's key
   * @param version its version
   * @param question the verb of the question
   * @param scenario name of the scenario; empty = the plant as it is
   */
  public record Subject(String plant, int version, String question, String scenario) {}

  public RunRequest {
    inputs = List.copyOf(inputs);
  }

  /** Equal for equal plant tables, question and inputs. */
  String hashWith(String versionHash) {
    return Hashes.of(versionHash, subject.question(), subject.scenario(), Hashes.of(inputs));
  }
}
