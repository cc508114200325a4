package org.linewright.server.plants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for a moment: what is stored as texts becomes a plant folder again, to be read like any.
 *
 * @param folder goes with all that is in it when the workspace is closed
 */
public record Workspace(Path folder) implements AutoCloseable {

  /** A new, empty one. */
  public static Workspace open() throws IOException {
    return new Workspace(Files.createTempDirectory("linewright-"));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
