package org.linewright.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.intake.NewRows;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.files.TableFile;
import org.linewright.files.book.PlantWorkbook;
import org.linewright.files.profile.Profile;
import org.linewright.files.profile.ProfileFile;
import org.linewright.files.profile.ProfileImport;
import org.linewright.files.upload.SheetSource;

/** Names as plants have them come through every way in and out as they are. */
class WideNamesTest {
  private static final List<String> NAMES =
      List.of(
          "00123",
          "1E5",
          "TRUE",
          "007.10",
          "2022-10-07",
          "03/04",
          "=1+1",
          "'quoted'",
          "seat \"left\", red",
          "a/b\\c",
          "Кузов №1 «люкс»",
          "座椅总成",
          "é".repeat(200),
          "_x0041_",
          "#N/A",
          "-");

  @TempDir private Path temp;

  private final List<Part> parts = new ArrayList<>();

  WideNamesTest() {
    for (String name : NAMES) {
      parts.add(new Part(name, "a " + name + " b", name, null, null, null, null));
    }
  }

  private Plant plant() {
    PlantSettings settings =
        PlantSettings.of("p", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 31));
    return Plant.of(settings).with(PlantTables.PARTS, parts);
  }

  private List<?> imported(Path file, String columns) throws IOException {
    String yaml = "sheet: \"\"\ntables:\n  parts:\n    columns: {" + columns + "}\n";
    IssueLog log = new IssueLog();
    Profile profile =
        ProfileFile.read(Files.writeString(temp.resolve("p.yaml"), yaml), log).orElseThrow();
    NewRows<?> rows = ProfileImport.read(profile, List.of(file), name -> null).rows().get(0);
    return rows.rows().rows();
  }

  @Test
  void throughAProfileWhateverSeparatesTheCells() throws IOException {
    for (String separator : List.of(",", ";", "\t", "|")) {
      StringBuilder text = new StringBuilder(String.join(separator, "No", "Text", "Fam") + "\n");
      for (Part part : parts) {
        for (String cell : List.of(part.part(), part.name(), part.part())) {
          text.append('"').append(cell.replace("\"", "\"\"")).append('"').append(separator);
        }
        text.setLength(text.length() - 1);
        text.append('\n');
      }
      for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        Path file = Files.write(temp.resolve("e.csv"), text.toString().getBytes(charset));
        assertThat(imported(file, "part: No, name: Text, part_family: Fam")).isEqualTo(parts);
      }
    }
  }

  @Test
  void throughAWorkbookAndATable() throws IOException {
    Path book = temp.resolve("plant.xlsx");
    try (OutputStream out = Files.newOutputStream(book)) {
      PlantWorkbook.write(plant(), out);
    }
    assertThat(SheetSource.sheets(book)).contains("parts");
    String yaml =
        "sheet: parts\ntables:\n  parts:\n    columns: {part: part, name: name, part_family:"
            + " part_family}\n";
    IssueLog log = new IssueLog();
    Profile profile =
        ProfileFile.read(Files.writeString(temp.resolve("b.yaml"), yaml), log).orElseThrow();
    assertThat(ProfileImport.read(profile, List.of(book), name -> null).rows().get(0).rows().rows())
        .isEqualTo(parts);

    StringBuilder text = new StringBuilder("part,name,part_family\n");
    for (Part part : parts) {
      String quoted = '"' + part.part().replace("\"", "\"\"") + '"';
      text.append(quoted + ",\"a " + quoted.substring(1, quoted.length() - 1) + " b\"," + quoted);
      text.append('\n');
    }
    Path file = Files.writeString(temp.resolve("parts.csv"), text);
    Table<Part> read = TableFile.read(file, PlantTables.PARTS, log);
    assertThat(log.list()).noneMatch(InputIssue::isRejected);
    assertThat(read.rows()).isEqualTo(parts);
  }
}
