package org.linewright.files;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The hand-made folder {@code small}: every table of the format, a few rows each, no issue. */
public final class SmallFolder {

  private SmallFolder() {}

  static Path path() {
    return resource("small");
  }

  static Path resource(String name) {
    URL url = Objects.requireNonNull(SmallFolder.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies the folder, scenarios included, into {@code target}. */
  public static Path copyTo(Path target) throws IOException {
    return copy(path(), target);
  }

  static Path copy(Path source, Path target) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(source)) {
      all = files.toList();
    }
    for (Path file : all) {
      Path copy = target.resolve(source.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy);
      }
    }
    return target;
  }
}
