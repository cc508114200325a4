package org.linewright.server.plants;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.PlantFolder;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.store.Document;

/** What of a plant folder is kept: its files under their names in the format, and its scenarios. */
final class ImportedFiles {
  private ImportedFiles() {}

  static List<Document> of(Path folder, Plant plant) throws IOException {
    List<Document> files = new ArrayList<>();
    files.add(document(folder, "plant.yaml", 0));
    for (TableSpec<?> spec : PlantTables.all()) {
      Table<?> table = plant.table(spec);
      if (table.isPresent()) {
        files.add(document(folder, spec.fileName(), table.rows().size()));
      }
    }
    return files;
  }

  /** A file under its name in the format, however it is spelled in the folder. */
  private static Document document(Path folder, String name, int rows) throws IOException {
    Path file = PlantFolder.findFile(folder, name).orElseThrow();
    return Document.written(name, rows, out -> Files.copy(file, out));
  }

  static Map<String, String> scenarios(Path folder) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : ScenarioFile.list(folder)) {
      if (ScenarioFile.isName(name)) {
        try {
          texts.put(name, Files.readString(folder.resolve("scenarios").resolve(name + ".yaml")));
        } catch (CharacterCodingException notUtf8) {
          // has been told as not used
        }
      }
    }
    return texts;
  }
}
