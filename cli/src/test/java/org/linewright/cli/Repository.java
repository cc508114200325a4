package org.linewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the repository in which the tests run. */
public final class Repository {

  private Repository() {}

  public static Path root() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("linewright"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "No folder with 'linewright' above "
            + start
            + "\nMaybe run the tests inside the repository.");
  }

  /** The module of the command. */
  public static Path module() {
    return root().resolve("cli");
  }
}
