package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.TableSpec;
import org.linewright.files.scenario.ScenarioFile;

/** Whatever stands in a folder, reading it ends, and what is wrong is told. Fixed seeds. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Tag("slow")
class FuzzTest {
  private static final byte[] ODD_BYTES = {
    0, '"', ',', '\n', '\r', ';', '-', '*', (byte) 0xFF, '&'
  };

  @TempDir Path temp;

  /** The hand-made folder, and the smallest example of the project where it is at hand. */
  static List<Path> folders() {
    Path tiny = Path.of("..", "examples", "tiny");
    return Files.isDirectory(tiny)
        ? List.of(SmallFolder.path(), tiny)
        : List.of(SmallFolder.path());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomBytesNeverCrashTheReader(long seed) throws IOException {
    for (Path source : folders()) {
      Random random = new Random(seed);
      Path folder = SmallFolder.copy(source, temp.resolve(source.getFileName().toString()));
      List<Path> files = files(folder);
      for (int round = 0; round < 40; round++) {
        Path file = files.get(random.nextInt(files.size()));
        byte[] before = Files.readAllBytes(file);
        Files.write(file, mutate(before, random));
        assertThatCode(
                () -> {
                  PlantFolder.read(folder);
                  for (String scenario : ScenarioFile.list(folder)) {
                    ScenarioFile.read(folder, scenario);
                  }
                })
            .as("%s, seed %s, round %s", file, seed, round)
            .doesNotThrowAnyException();
        if (random.nextInt(3) > 0) {
          Files.write(file, before);
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    if (changed.length == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(changed.length);
    switch (random.nextInt(4)) {
      case 0 -> changed[at] = (byte) random.nextInt(256);
      case 1 -> changed[at] = ODD_BYTES[random.nextInt(ODD_BYTES.length)];
      case 2 -> changed = Arrays.copyOf(changed, at);
      default -> {
        changed = Arrays.copyOf(changed, changed.length + 1);
        System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
        changed[at] = ODD_BYTES[random.nextInt(ODD_BYTES.length)];
      }
    }
    return changed;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noNegativeNumberIsTakenInSilence(Path source) throws IOException {
    // a negative lag is a lead: the next activity begins before this one ends
    eachCell(source, column -> isNumeric(column) && !column.name().equals("lag_days"), "-3", 2);
  }

  private static boolean isNumeric(ColumnSpec column) {
    return column.type() == CellType.COUNT
        || column.type() == CellType.NUMBER
        || column.type() == CellType.MONEY;
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noUnknownNameIsTakenInSilence(Path source) throws IOException {
    Path folder = SmallFolder.copy(source, temp.resolve("known"));
    eachCell(
        source,
        column ->
            column.refersTo() != null && Files.exists(folder.resolve(column.refersTo() + ".csv")),
        "NO-SUCH-NAME",
        2);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noDateOfAnotherAgeIsTakenInSilence(Path source) throws IOException {
    eachCell(source, column -> column.type() == CellType.DATE, "9999-12-31", 1);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noGarbageIsTakenForAValue(Path source) throws IOException {
    eachCell(source, column -> isNumeric(column) || isWord(column), "1;x", 1);
  }

  private static boolean isWord(ColumnSpec column) {
    return column.type() == CellType.DATE
        || column.type() == CellType.DAY_PATTERN
        || column.type() == CellType.CHOICE
        || column.type() == CellType.FLAG
        || column.type() == CellType.ID;
  }

  /** Puts a value into cells of the first rows, one at a time; each must give an issue there. */
  private void eachCell(Path source, Predicate<ColumnSpec> columns, String value, int rows)
      throws IOException {
    Path folder = SmallFolder.copy(source, temp.resolve("cells-" + value.hashCode()));
    for (TableSpec<?> spec : PlantTables.all()) {
      Path file = folder.resolve(spec.fileName());
      if (!Files.exists(file)) {
        continue;
      }
      List<String> lines = Files.readAllLines(file);
      int last = Math.min(lines.size(), 1 + rows);
      List<String> header = Arrays.asList(lines.get(0).split(",", -1));
      for (ColumnSpec column : spec.columns()) {
        int at = header.indexOf(column.name());
        for (int row = 2; at >= 0 && columns.test(column) && row <= last; row++) {
          List<String> changed = new ArrayList<>(lines);
          changed.set(row - 1, with(lines.get(row - 1), at, value));
          Files.write(file, changed);
          assertTold(folder, spec.fileName(), row, column.name());
        }
      }
      Files.write(file, lines);
    }
  }

  private static String with(String line, int at, String value) {
    List<String> cells = new ArrayList<>();
    // quoted cells stay together
    for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      cells.add(cells.size() == at ? value : cell);
    }
    return String.join(",", cells);
  }

  private static void assertTold(Path folder, String file, int row, String column)
      throws IOException {
    List<InputIssue> issues = PlantFolder.read(folder).issues();
    assertThat(issues)
        .as("%s:%s %s in %s", file, row, column, issues)
        .anyMatch(
            issue ->
                issue.isRejected()
                    && issue.file().equals(file)
                    && issue.row() == row
                    && issue.column().equals(column));
  }

  @Test
  void aNameOfMillionsOfLettersIsRefusedQuickly() throws IOException {
    Path folder = SmallFolder.copyTo(temp.resolve("plant"));
    Path orders = folder.resolve("orders.csv");
    Files.writeString(orders, "order,variant,quantity\nR1," + "x".repeat(1 << 22) + ",5\n");
    assertThat(PlantFolder.read(folder).issues())
        .extracting(BrokenFolder::place)
        .containsExactly("-> IN-015 orders.csv:2 variant");
    Files.writeString(orders, "order,variant,quantity\nR1,\"" + "x\n".repeat(3 << 20));
    assertThat(PlantFolder.read(folder).issues())
        .extracting(BrokenFolder::place)
        .containsExactly("-> IN-006 orders.csv:2");
  }

  @Test
  void yamlBombsAndDeepNestsAreRefusedQuickly() throws IOException {
    Path folder = SmallFolder.copyTo(temp.resolve("plant"));
    Path settings = folder.resolve("plant.yaml");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    List<String> texts =
        List.of(
            bomb.toString(),
            "[".repeat(100_000),
            "a: ".repeat(100_000),
            "a: &a {b: *a}",
            "x".repeat(4_000_000),
            "!!java.lang.Runtime {}",
            "? {a: b}\n: c",
            "\0");
    for (String text : texts) {
      Files.write(settings, text.getBytes(StandardCharsets.UTF_8));
      assertThat(PlantFolder.read(folder).isRejected()).as(text.substring(0, 1)).isTrue();
    }
  }
}
