package org.linewright.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Fills a new folder under another name beside it and moves it into place when it is complete. */
final class NewFolder {

  /** Writes files into a folder. */
  interface Filling {
    void into(Path folder) throws IOException;
  }

  private NewFolder() {}

  /**
   * Makes {@code folder} hold what {@code filling} writes, or leaves everything as it was.
   *
   * @throws DirectoryNotEmptyException when the folder exists and holds something
   */
  static void fill(Path folder, Filling filling) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    refuseNonEmpty(target);
    Path parent = target.getParent();
    if (parent == null) {
      throw new DirectoryNotEmptyException(target.toString());
    }
    Files.createDirectories(parent);
    Path work = Files.createTempDirectory(parent, "." + target.getFileName() + "-");
    try {
      Path content = Files.createDirectory(work.resolve("content"));
      filling.into(content);
      Files.deleteIfExists(target);
      Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(work);
    }
  }

  private static void refuseNonEmpty(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(target.toString());
      }
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
