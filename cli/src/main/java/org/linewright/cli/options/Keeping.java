package org.linewright.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import org.linewright.cli.print.Terminal;

/** What a verb can keep of its answer in the plant folder. Has picocli options of its own. */
public interface Keeping {
  /** Looks at what was typed before anything is worked out. */
  void check(Path folder) throws IOException;

  /**
   * Keeps what was asked for, and says so.
   *
   * @param found the reply
   */
  void keep(Path folder, Record found, Terminal terminal) throws IOException;
}
