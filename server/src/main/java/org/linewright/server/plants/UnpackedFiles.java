package org.linewright.server.plants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was sent, as the files of a plant folder: a row that is rejected can be mended in the text
 * of its file, wherever it came from.
 *
 * @param items the files, scenarios left out
 */
public record UnpackedFiles(List<UnpackedFile> items) {
  /** A file and its text. */
  public record UnpackedFile(String name, String text) {}

  public UnpackedFiles {
    items = List.copyOf(items);
  }

  /** The files of a folder. */
  static UnpackedFiles in(Path folder) throws IOException {
    List<UnpackedFile> items = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        items.add(new UnpackedFile(String.valueOf(file.getFileName()), Files.readString(file)));
      }
    }
    return new UnpackedFiles(items);
  }
}
