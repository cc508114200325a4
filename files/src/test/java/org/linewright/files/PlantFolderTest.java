package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.core.units.Money;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.text.TextEncoding;

class PlantFolderTest {
  @TempDir Path temp;

  private Plant small() throws IOException {
    return PlantFolder.read(SmallFolder.path()).plant().orElseThrow();
  }

  private Path copyOfSmall() throws IOException {
    return SmallFolder.copyTo(temp.resolve("plant"));
  }

  @Test
  void theSmallFolderGivesEveryTableAndSetting() throws IOException {
    Plant plant = small();
    assertThat(PlantTables.all()).allMatch(spec -> !plant.table(spec).rows().isEmpty());
    PlantSettings settings = plant.settings();
    assertThat(settings.name()).isEqualTo("Small");
    assertThat(settings.planDate()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(settings.partTransfers()).isEqualTo(PartTransfers.WITHIN_VARIANT);
    assertThat(settings.buildIncomplete()).isTrue();
    assertThat(settings.yardCapacity()).isEqualTo(50);
    assertThat(settings.costs().latePerVehicle()).isEqualTo(Money.of(100));
    assertThat(settings.costs().transferPerPart()).isNull();
  }

  @Test
  void aPlantThatIsWrittenReadsBackAsTheSamePlant() throws IOException {
    Path folder = temp.resolve("a/b/copy");
    PlantFolder.write(small(), folder);
    PlantReading again = PlantFolder.read(folder);
    assertThat(again.issues()).isEmpty();
    assertThat(again.plant()).contains(small());
  }

  @Test
  void tablesThatAreNotThereAreNotWritten() throws IOException {
    Plant plant = small().with(Table.absent(PlantTables.STOCK)).with(PlantTables.COLORS, List.of());
    PlantFolder.write(plant, temp.resolve("copy"));
    assertThat(temp.resolve("copy/stock.csv")).doesNotExist();
    assertThat(temp.resolve("copy/colors.csv")).hasContent("line,color,batch_limit");
    assertThat(PlantFolder.read(temp.resolve("copy")).plant()).contains(plant);
  }

  @Test
  void aFolderThatHoldsFilesIsNeverWrittenTo() throws IOException {
    Path folder = copyOfSmall();
    Plant plant = small();
    assertThatThrownBy(() -> PlantFolder.write(plant, folder))
        .isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(temp).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("empty"));
    PlantFolder.write(small(), folder);
    assertThat(PlantFolder.read(folder).isRejected()).isFalse();
  }

  @Test
  void whenWritingFailsNothingIsLeftBehind() throws IOException {
    Path folder = temp.resolve("plant");
    assertThatThrownBy(
            () ->
                NewFolder.fill(
                    folder,
                    filling -> {
                      Files.writeString(filling.resolve("lines.csv"), "line");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aByteOrderMarkDoesNotMatter() throws IOException {
    Path folder = copyOfSmall();
    for (String name : List.of("lines.csv", "plant.yaml")) {
      Path file = folder.resolve(name);
      Files.writeString(file, "\uFEFF" + Files.readString(file));
    }
    assertThat(PlantFolder.read(folder).plant()).contains(small());
  }

  @Test
  void lineEndsOfAnySystemGiveTheSamePlantAndTheSameRows() throws IOException {
    for (String end : List.of("\r\n", "\r")) {
      Path folder = SmallFolder.copyTo(temp.resolve("plant" + (int) end.charAt(end.length() - 1)));
      for (TableSpec<?> spec : PlantTables.all()) {
        Path file = folder.resolve(spec.fileName());
        Files.writeString(file, Files.readString(file).replace("\n", end));
      }
      Plant plant = PlantFolder.read(folder).plant().orElseThrow();
      assertThat(plant).isEqualTo(small());
      assertThat(plant.table(PlantTables.ORDERS).fileRow(2)).isEqualTo(4);
    }
  }

  @Test
  void rowsAreCountedInLinesOfTheFileEvenBehindTextOfSeveralLines() throws IOException {
    Path folder = copyOfSmall();
    Files.writeString(
        folder.resolve("suppliers.csv"),
        "supplier,name\nMOBIS,\"Mobis\nPusan\nKorea\"\n\nLOCAL,Local\n");
    Table<?> suppliers =
        PlantFolder.read(folder).plant().orElseThrow().table(PlantTables.SUPPLIERS);
    assertThat(suppliers.fileRow(0)).isEqualTo(2);
    assertThat(suppliers.fileRow(1)).isEqualTo(6);
  }

  @Test
  void columnsStandInAnyOrder() throws IOException {
    Path folder = copyOfSmall();
    Files.writeString(
        folder.resolve("orders.csv"), "quantity,variant,due,order\n5,SUV,2026-02-02,R7\n");
    assertThat(PlantFolder.read(folder).plant().orElseThrow().orders())
        .containsExactly(
            new Order("R7", null, "SUV", 5, LocalDate.of(2026, 2, 2), null, null, null, null));
  }

  @Test
  void aFolderThatDoesNotExistIsAnIssue() throws IOException {
    assertThat(PlantFolder.read(temp.resolve("nowhere")).issues().get(0))
        .hasToString(
            "IN-001 plant.yaml: is missing: there is no such folder. Nothing can be planned."
                + " Fix: run linewright init FOLDER for a template.");
  }

  @Test
  void aMillionBadCellsDoNotFloodTheReport() throws IOException {
    Path folder = copyOfSmall();
    StringBuilder rows = new StringBuilder("part,quantity\n");
    for (int i = 0; i < 5_000; i++) {
      rows.append("HU,-").append(i + 1).append('\n');
    }
    Files.writeString(folder.resolve("stock.csv"), rows);
    PlantReading reading = PlantFolder.read(folder);
    assertThat(reading.issues()).hasSize(IssueLog.LIMIT + 1);
    assertThat(reading.issues().get(IssueLog.LIMIT).problem())
        .isEqualTo("has 4000 more rejections and 0 more warnings");
  }

  @Test
  void aNamelessPlantIsCalledLikeItsFolder() throws IOException {
    Path folder = copyOfSmall();
    Files.writeString(
        folder.resolve("plant.yaml"), "format: 1\nplan_date: 2026-01-05\nhorizon_end: 2026-03-31");
    assertThat(PlantFolder.read(folder).plant().orElseThrow().settings().name()).isEqualTo("plant");
  }

  @Test
  void brokenUtf8IsFoundOnItsLineWhereverItStands() throws IOException {
    for (int length : new int[] {0, 65_530, 65_535, 65_536, 70_000, 131_071}) {
      Path file = temp.resolve("bytes");
      byte[] text =
          ("é".repeat(length / 2) + "x".repeat(length % 2) + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] all = Arrays.copyOf(text, text.length + 1);
      all[text.length] = (byte) 0xE9;
      Files.write(file, all);
      assertThat(TextEncoding.of(file).line()).as("behind %s bytes", length).hasValue(2);
      Files.write(file, text);
      assertThat(TextEncoding.of(file).line()).isEmpty();
    }
  }

  @Test
  void theExamplesOfTheProjectHaveNoIssue() throws IOException {
    Path examples = Path.of("..", "examples");
    if (!Files.isDirectory(examples)) {
      return;
    }
    List<Path> folders;
    try (Stream<Path> all = Files.list(examples)) {
      folders = all.filter(f -> Files.exists(f.resolve("plant.yaml"))).toList();
    }
    for (Path folder : folders) {
      assertThat(PlantFolder.read(folder).issues()).as(folder.toString()).isEmpty();
      for (String scenario : ScenarioFile.list(folder)) {
        assertThat(PlantFolder.read(folder, scenario).isRejected())
            .as(folder + " " + scenario)
            .isFalse();
      }
    }
  }
}
