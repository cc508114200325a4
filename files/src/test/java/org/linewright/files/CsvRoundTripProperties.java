package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Setting;
import org.linewright.core.table.CellValues;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;

class CsvRoundTripProperties {
  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("table", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  Arbitrary<TableSpec<?>> tables() {
    return Arbitraries.of(PlantTables.all());
  }

  @Property(tries = 200)
  void anyTableThatIsWrittenIsReadBack(@ForAll("tables") TableSpec<?> spec, @ForAll long seed)
      throws IOException {
    tableIsReadBack(spec, seed);
  }

  private static <T extends Record> void tableIsReadBack(TableSpec<T> spec, long seed)
      throws IOException {
    List<T> rows = new CellValues(seed).rows(spec, 10);
    FolderWriter.write(Table.of(spec, rows), file);
    IssueLog issues = new IssueLog();
    TableReader<T> reader = new TableReader<>(spec, spec.fileName(), issues);
    assertThat(CsvRows.stream(file, reader)).isEmpty();
    assertThat(issues.list()).isEmpty();
    assertThat(reader.table().rows()).isEqualTo(rows);
  }

  @Property(tries = 200)
  void anySettingsThatArePrintedAreReadBack(@ForAll long seed) {
    PlantSettings settings = new CellValues(seed).row(Setting.SPEC).settings();
    IssueLog issues = new IssueLog();
    PlantSettings named = settings.name().isEmpty() ? settings.withName("x") : settings;
    assertThat(SettingsFile.parse(SettingsFile.print(named), "fallback", issues))
        .as(SettingsFile.print(named) + issues.list())
        .contains(named);
  }
}
