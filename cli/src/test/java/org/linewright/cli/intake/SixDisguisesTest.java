package org.linewright.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.world.PlantDigest;
import org.linewright.cli.Repository;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.ChangedFolder;
import org.linewright.files.FolderParts;
import org.linewright.files.PlantFolder;
import org.linewright.files.profile.Imported;
import org.linewright.files.profile.Profile;
import org.linewright.files.profile.ProfileFile;
import org.linewright.files.profile.ProfileImport;
import org.linewright.files.upload.PlantSource;

/** One plant, written in six ways, is one plant. */
@Tag("slow")
class SixDisguisesTest {
  private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  @TempDir private Path temp;
  private Plant plant;
  private List<TableSpec<?>> tables;

  @BeforeEach
  void takeTheExampleWithRussianNames() throws IOException {
    Path folder = Repository.root().resolve("examples/morning");
    Path russian = Files.createDirectory(temp.resolve("russian"));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replace("BODY", "Кузов №1").replace("S-041", "0041");
        Files.writeString(russian.resolve(file.getFileName().toString()), text);
      }
    }
    plant = PlantFolder.read(russian).plant().orElseThrow();
    tables = PlantTables.all().stream().filter(t -> plant.table(t).isPresent()).toList();
    assertThat(tables).hasSizeGreaterThan(9);
  }

  private <T extends Record> List<List<String>> cells(TableSpec<T> spec) {
    List<List<String>> rows = new ArrayList<>();
    for (T row : plant.table(spec).rows()) {
      rows.add(spec.columns().stream().map(column -> spec.cell(row, column)).toList());
    }
    return rows;
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    Files.copy(temp.resolve("russian/plant.yaml"), folder.resolve("plant.yaml"));
    return folder;
  }

  private Path written(String name, char separator, Charset charset, boolean russian)
      throws IOException {
    Path folder = folder(name);
    for (TableSpec<?> spec : tables) {
      StringBuilder text =
          new StringBuilder(charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "");
      text.append(line(spec.columns().stream().map(ColumnSpec::name).toList(), separator));
      for (List<String> row : cells(spec)) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          shown.add(russian ? russian(row.get(i), spec.columns().get(i).type()) : row.get(i));
        }
        text.append(line(shown, separator));
      }
      Files.write(folder.resolve(spec.fileName()), text.toString().getBytes(charset));
    }
    return folder;
  }

  private static String line(List<String> cells, char separator) {
    return cells.stream()
            .map(cell -> cell.indexOf(separator) < 0 ? cell : '"' + cell + '"')
            .collect(Collectors.joining(String.valueOf(separator)))
        + "\r\n";
  }

  private static String russian(String cell, CellType type) {
    if (cell.isEmpty()) {
      return cell;
    }
    return switch (type) {
      case DATE -> LocalDate.parse(cell).format(RUSSIAN);
      case NUMBER, MONEY ->
          (cell.contains(".") ? cell : cell + ".00")
              .replace('.', ',')
              .replaceFirst("^([0-9]+)([0-9]{3},)", "$1\u00A0$2");
      default -> cell;
    };
  }

  private void assertSame(Plant other) {
    assertThat(PlantDigest.tables(other)).isEqualTo(PlantDigest.tables(plant));
    assertThat(PlantDigest.of(other)).isEqualTo(PlantDigest.of(plant));
  }

  private static Plant read(Path source) throws IOException {
    var reading = PlantSource.read(source);
    assertThat(reading.issues()).noneMatch(InputIssue::isRejected);
    return reading.plant().orElseThrow();
  }

  @Test
  void commas() throws IOException {
    assertSame(read(written("comma", ',', StandardCharsets.UTF_8, false)));
  }

  @Test
  void semicolonsDecimalCommasAndWindows1251() throws IOException {
    assertSame(read(written("russia", ';', Charset.forName("windows-1251"), true)));
  }

  @Test
  void tabsAndUtf16() throws IOException {
    assertSame(read(written("wide", '\t', StandardCharsets.UTF_16LE, true)));
  }

  @Test
  void aWorkbookWhoseDatesAreDayNumbers() throws IOException {
    Path file = temp.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "other", "1.0")) {
      Worksheet settings = book.newWorksheet("plant");
      int at = 0;
      for (String line : Files.readAllLines(temp.resolve("russian/plant.yaml"))) {
        settings.value(at, 0, line.replaceFirst(":.*", ""));
        settings.value(at++, 1, line.replaceFirst("^[^:]*: *", "").replaceFirst(" *#.*", ""));
      }
      for (TableSpec<?> spec : tables) {
        Worksheet sheet = book.newWorksheet(spec.name());
        List<List<String>> rows = cells(spec);
        for (ColumnSpec column : spec.columns()) {
          sheet.value(0, column.index(), column.name());
          for (int row = 0; row < rows.size(); row++) {
            write(sheet, row + 1, column, rows.get(row).get(column.index()));
          }
        }
      }
    }
    assertSame(read(file));
  }

  private static void write(Worksheet sheet, int row, ColumnSpec column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    switch (column.type()) {
      case DATE ->
          sheet.value(
              row, column.index(), ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(cell)));
      case COUNT, NUMBER, MONEY -> sheet.value(row, column.index(), new BigDecimal(cell));
      default -> sheet.value(row, column.index(), cell);
    }
  }

  /** Lists with ruled lines, other names for everything, day numbers, thousands with dots. */
  @Test
  void listsOfAnErpSystemByProfile() throws IOException {
    Path folder = folder("erp");
    List<Path> profiles = new ArrayList<>();
    List<Path> lists = new ArrayList<>();
    for (TableSpec<?> spec : tables) {
      StringBuilder text = new StringBuilder("List of " + spec.name() + "\n\n-----\n|");
      spec.columns().forEach(c -> text.append(" Z_" + c.name().toUpperCase(Locale.ROOT) + " |"));
      text.append("\n-----\n");
      for (List<String> row : cells(spec)) {
        text.append('|');
        for (int i = 0; i < row.size(); i++) {
          text.append(russian(row.get(i), spec.columns().get(i).type())).append("  |");
        }
        text.append('\n');
      }
      text.append("|").append("|".repeat(spec.columns().size())).append('\n');
      lists.add(Files.writeString(temp.resolve(spec.name() + ".lst"), text));
      profiles.add(profile("header: 4\n", spec, ""));
    }
    assertSame(imported(folder, profiles, lists, Map.of()));
  }

  @Test
  void aDatabaseByQuery() throws IOException, SQLException {
    String address = "jdbc:sqlite:" + temp.resolve("erp.db");
    List<Path> profiles = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(address)) {
      for (TableSpec<?> spec : tables) {
        fill(connection, spec);
        profiles.add(
            profile(
                "database: ERP\n",
                spec,
                "    query: select * from \"t_" + spec.name() + "\" order by rowid\n"));
      }
    }
    List<Path> none = Collections.nCopies(profiles.size(), temp);
    assertSame(imported(folder("db"), profiles, none, Map.of("ERP", address)));
  }

  private <T extends Record> void fill(Connection connection, TableSpec<T> spec)
      throws SQLException {
    String columns =
        spec.columns().stream()
            .map(
                c ->
                    "\"Z_"
                        + c.name().toUpperCase(Locale.ROOT)
                        + "\" "
                        + switch (c.type()) {
                          case COUNT -> "integer";
                          case NUMBER, MONEY -> "real";
                          default -> "text";
                        })
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table \"t_" + spec.name() + "\" (" + columns + ")");
    }
    String marks = "?,".repeat(spec.columns().size()).replaceFirst(",$", "");
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into \"t_" + spec.name() + "\" values (" + marks + ")")) {
      for (List<String> row : cells(spec)) {
        for (int i = 0; i < row.size(); i++) {
          insert.setString(i + 1, row.get(i).isEmpty() ? null : row.get(i));
        }
        insert.execute();
      }
    }
  }

  private Path profile(String top, TableSpec<?> spec, String more) throws IOException {
    StringBuilder yaml = new StringBuilder(top).append("tables:\n  " + spec.name() + ":\n");
    yaml.append("    write: replace\n").append(more).append("    columns:\n");
    spec.columns()
        .forEach(
            c ->
                yaml.append(
                    "      " + c.name() + ": Z_" + c.name().toUpperCase(Locale.ROOT) + "\n"));
    return Files.writeString(temp.resolve(spec.name() + ".yaml"), yaml);
  }

  /** Takes in table after table, and writes the folder at the end. */
  private Plant imported(
      Path folder, List<Path> profiles, List<Path> files, Map<String, String> environment)
      throws IOException {
    FolderParts parts = PlantFolder.readParts(folder);
    Plant after = parts.plant();
    for (int i = 0; i < profiles.size(); i++) {
      IssueLog log = new IssueLog();
      Profile profile = ProfileFile.read(profiles.get(i), log).orElse(null);
      assertThat(log.list()).isEmpty();
      assertThat(profile).isNotNull();
      List<Path> read = profile.database().isEmpty() ? List.of(files.get(i)) : List.of();
      Imported imported = ProfileImport.read(profile, read, environment::get);
      assertThat(imported.issues()).noneMatch(InputIssue::isRejected);
      after = imported.into(after);
    }
    new ChangedFolder(folder, parts.plant(), after).replace();
    return read(folder);
  }
}
