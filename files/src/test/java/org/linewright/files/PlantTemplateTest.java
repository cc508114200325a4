package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;
import org.linewright.files.scenario.ScenarioFile;

class PlantTemplateTest {
  @TempDir Path temp;

  @Test
  void theTemplateReadsBackWithoutAnyIssue() throws IOException {
    Path folder = temp.resolve("new");
    PlantTemplate.write(folder);
    assertThat(PlantFolder.read(folder).issues()).isEmpty();
    Plant plant = PlantFolder.read(folder).plant().orElseThrow();
    assertThat(List.of(plant.lines(), plant.lineRates(), plant.variants(), plant.calendars()))
        .noneMatch(List::isEmpty);
    assertThat(List.of(plant.orders(), plant.kits(), plant.parts(), plant.bom()))
        .noneMatch(List::isEmpty);
  }

  @Test
  void itsScenarioCanBeApplied() throws IOException {
    Path folder = temp.resolve("new");
    PlantTemplate.write(folder);
    assertThat(ScenarioFile.list(folder)).containsExactly("example");
    assertThat(PlantFolder.read(folder, "example").issues()).isEmpty();
  }

  @Test
  void everyTableHasAFileWithAllItsColumns() throws IOException {
    Path folder = temp.resolve("new");
    PlantTemplate.write(folder);
    for (TableSpec<?> spec : PlantTables.all()) {
      assertThat(Files.readAllLines(folder.resolve(spec.fileName())).get(0))
          .isEqualTo(String.join(",", spec.columns().stream().map(ColumnSpec::name).toList()));
    }
  }

  @Test
  void everyTableColumnAndSettingIsExplained() throws IOException {
    Path folder = temp.resolve("new");
    PlantTemplate.write(folder);
    String readme = Files.readString(folder.resolve("README.md"));
    String settings = Files.readString(folder.resolve("plant.yaml"));
    for (TableSpec<?> spec : PlantTables.all()) {
      assertThat(readme).contains("## " + spec.fileName(), spec.doc());
      spec.columns().forEach(column -> assertThat(readme).contains("| `" + column.name() + "` |"));
    }
    for (Setting setting : Setting.all()) {
      assertThat(readme).contains("| `" + setting.name() + "` |");
      assertThat(settings).contains(setting.column().doc(), setting.column().name() + ":");
    }
  }

  @Test
  void aFolderWithFilesIsLeftAlone() throws IOException {
    Files.writeString(temp.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> PlantTemplate.write(temp))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(temp).isDirectoryContaining("glob:**/notes.txt");
    assertThat(temp.resolve("lines.csv")).doesNotExist();
  }
}
