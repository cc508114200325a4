package org.linewright.files.sequence;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not what its format asks for; the message says what, where and how to mend it. */
public final class BadFile extends IOException {
  private static final long serialVersionUID = 1;

  BadFile(Path file, int line, String problem, String fix) {
    super("%s:%d %s. Fix: %s.".formatted(file.getFileName(), line, problem, fix));
  }
}
