package org.linewright.cli.serve;

import java.nio.file.Files;
import java.nio.file.Path;

/** What tests of the served program begin with. */
public final class Given {
  private Given() {}

  /** A plant folder of the examples. */
  static Path example(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("linewright"))) {
      folder = folder.getParent();
    }
    return folder.resolve("examples").resolve(name);
  }
}
