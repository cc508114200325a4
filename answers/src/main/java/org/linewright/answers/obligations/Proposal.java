package org.linewright.answers.obligations;

import java.util.List;
import org.linewright.core.scenario.Edit;

/**
 * A change that may help.
 *
 * @param words what is changed
 * @param edits the same as edits
 */
record Proposal(String words, List<Edit> edits) {

  Proposal {
    edits = List.copyOf(edits);
  }
}
