package org.linewright.store;

import java.util.List;

/**
 * What a run leaves behind.
 *
 * @param status {@code DONE}, {@code STOPPED} or {@code FAILED}
 * @param summary the answer in short as JSON; may be empty
 * @param message for people; may be empty
 * @param results documents and tables, by name
 */
public record RunResult(RunStatus status, String summary, String message, List<Document> results) {

  public RunResult {
    if (!status.isOver() || status == RunStatus.CUT_OFF) {
      throw new IllegalArgumentException("status = " + status + " is not the end of a run");
    }
    results = List.copyOf(results);
  }
}
