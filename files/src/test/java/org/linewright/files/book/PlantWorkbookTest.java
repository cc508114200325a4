package org.linewright.files.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.CellValues;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.upload.PlantSource;

class PlantWorkbookTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir Path temp;

  private Path write(Plant plant) throws IOException {
    Path file = temp.resolve("plant.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      PlantWorkbook.write(plant, out);
    }
    return file;
  }

  @Test
  void theExamplesComeBackFromAWorkbookAsTheyWere() throws IOException {
    for (String example : List.of("tiny", "avtotor-2022")) {
      Plant plant = PlantFolder.read(EXAMPLES.resolve(example)).plant().orElseThrow();
      PlantReading back = PlantSource.read(write(plant));
      assertThat(back.issues()).filteredOn(InputIssue::isRejected).isEmpty();
      assertThat(back.plant()).as(example).contains(plant);
    }
  }

  @Test
  void anyTableComesBackAsItWas() throws IOException {
    for (int seed = 0; seed < 3; seed++) {
      Plant plant =
          Plant.of(PlantSettings.of("p", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 31)));
      for (TableSpec<?> spec : PlantTables.all()) {
        plant = plant.with(random(spec, seed));
      }
      Path folder = temp.resolve("f" + seed);
      PlantFolder.write(plant, folder);
      // names point nowhere in random tables: what is compared is what is told of them
      assertThat(messages(PlantSource.read(write(plant))))
          .isEqualTo(messages(PlantFolder.read(folder)));
    }
  }

  private static <T extends Record> Table<T> random(TableSpec<T> spec, long seed) {
    return Table.of(spec, new CellValues(seed).rows(spec, 10));
  }

  private static List<String> messages(PlantReading reading) {
    List<String> messages = new ArrayList<>();
    reading.issues().forEach(issue -> messages.add(issue.toString()));
    return messages;
  }

  @Test
  void aSheetHasNotesListsAndRealDates() throws IOException {
    Plant plant = PlantFolder.read(EXAMPLES.resolve("tiny")).plant().orElseThrow();
    try (ZipFile zip = new ZipFile(write(plant).toFile())) {
      StringBuilder all = new StringBuilder();
      for (var entry : java.util.Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
      assertThat(all)
          .contains("'variants'!$A$2:$A$")
          .contains("state=\"frozen\"")
          .contains("yyyy-mm-dd")
          .contains("<comment ");
    }
  }
}
