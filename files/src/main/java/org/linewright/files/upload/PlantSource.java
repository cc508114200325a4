package org.linewright.files.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.table.InputIssue;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;

/** A plant wherever somebody keeps it: in a folder of tables or in a workbook. */
public final class PlantSource {
  private static final long UNPACKED_BYTES = 4L << 30;
  private static final int FILES = 10_000;

  private PlantSource() {}

  /** True for a file that is read as a workbook. */
  public static boolean isWorkbook(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path) && (name.endsWith(".xlsx") || name.endsWith(".xlsm"));
  }

  /**
   * Reads a plant. A workbook has no scenarios; its rows keep their numbers.
   *
   * @throws Refused when a workbook is broken or too large
   * @throws IOException when the disk fails
   */
  public static PlantReading read(Path path) throws IOException {
    return isWorkbook(path) ? readWorkbook(path) : PlantFolder.read(path);
  }

  private static PlantReading readWorkbook(Path file) throws IOException {
    Path work = Files.createTempDirectory("linewright-");
    try {
      String name = String.valueOf(file.getFileName());
      Path folder = Files.createDirectory(work.resolve(name.substring(0, name.length() - 5)));
      ReceivedFiles received = new ReceivedFiles(folder, UNPACKED_BYTES, FILES);
      try (InputStream in = Files.newInputStream(file)) {
        received.take(name, in);
      }
      List<InputIssue> issues = new ArrayList<>(received.issues());
      PlantReading reading = PlantFolder.read(folder);
      issues.addAll(reading.issues());
      boolean rejected = issues.stream().anyMatch(InputIssue::isRejected);
      return new PlantReading(rejected ? Optional.empty() : reading.plant(), issues);
    } finally {
      delete(work);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
