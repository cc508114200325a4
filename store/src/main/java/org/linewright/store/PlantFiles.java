package org.linewright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.TableSpec;
import org.linewright.files.PlantFolder;

/**
 * A plant as the documents of a version: the files of a plant folder, as {@code files} writes them.
 */
public final class PlantFiles {

  private PlantFiles() {}

  /**
   * Packs {@code plant.yaml} and the tables that are present. About 2 s for a million rows.
   *
   * @throws IOException when the disk for temporary files fails
   */
  public static List<Document> pack(Plant plant) throws IOException {
    Map<String, Long> rows = new HashMap<>();
    for (TableSpec<?> spec : PlantTables.all()) {
      rows.put(spec.fileName(), (long) plant.table(spec).rows().size());
    }
    return inTemporaryFolder(
        folder -> {
          PlantFolder.write(plant, folder);
          List<Document> documents = new ArrayList<>();
          for (Path file : list(folder)) {
            long count = rows.getOrDefault(String.valueOf(file.getFileName()), 0L);
            documents.add(Document.ofFile(file, count));
          }
          return documents;
        });
  }

  /** Works with files. */
  public interface Work<T> {
    T in(Path folder) throws IOException;
  }

  static <T> T inTemporaryFolder(Work<T> work) throws IOException {
    Path folder = Files.createTempDirectory("linewright-");
    try {
      return work.in(folder);
    } finally {
      delete(folder);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
