package org.linewright.files.profile;

import java.io.IOException;
import org.linewright.core.table.IssueLog;

/** Rows of texts that another program has written. Can be read several times. */
interface RowSource {
  /** Name of the file, for messages. */
  String name();

  /**
   * Gives all rows; what cannot be read goes to the log.
   *
   * @throws IOException when the disk fails
   */
  void stream(TableRows<?> rows, IssueLog log) throws IOException;
}
