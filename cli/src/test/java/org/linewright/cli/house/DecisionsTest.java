package org.linewright.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.Repository;

/**
 * Every decision under {@code docs/explanation/decisions} says below its title what has become of
 * it and of which day it is, and has its row in the index, in the order of numbers.
 */
class DecisionsTest {
  private static final String INDEX = "README.md";
  private static final String TEMPLATE = "000-template.md";
  private static final Pattern FILE = Pattern.compile("(\\d{3})-[a-z0-9-]+\\.md");
  private static final Pattern TITLE = Pattern.compile("# (?:\\d{3} )?(\\S.*)");
  private static final Pattern STATUS =
      Pattern.compile(
          "Status: (accepted|(?:accepted, in part )?superseded by"
              + " \\[\\d{3}]\\(\\d{3}-\\S+\\))<br>");
  private static final Pattern DATE = Pattern.compile("Date: (\\d{4}-\\d{2}-\\d{2})");

  @Test
  void everyDecisionHasStatusDateAndItsRowInTheIndex() throws IOException {
    assertThat(faults(Repository.root().resolve("docs/explanation/decisions"))).isEmpty();
  }

  @Test
  void tellsWhatIsMissing(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("001-good.md"), "# 001 Good\n\nStatus: accepted<br>\nDate: 2026-01-02\n");
    Files.writeString(
        folder.resolve("002-old.md"),
        "# Old\n\nStatus: superseded by [001](001-good.md)<br>\nDate: 2026-01-01\n");
    Files.writeString(folder.resolve("003-bare.md"), "# 003 Bare\n\nIt is so.\n");
    Files.writeString(
        folder.resolve("004-vague.md"), "# 004 Vague\n\nStatus: perhaps<br>\nDate: today\n");
    Files.writeString(folder.resolve("Notes.md"), "# Notes\n");
    Files.writeString(
        folder.resolve(INDEX),
        """
        | 001 | [Good](001-good.md) | accepted | 2026-01-02 |
        | 005 | [Gone](005-gone.md) | accepted | 2026-01-03 |
        """);

    assertThat(faults(folder))
        .containsExactly(
            "003-bare.md: line 3 is not like \"Status: accepted<br>\"",
            "003-bare.md: line 4 is not like \"Date: YYYY-MM-DD\"",
            "004-vague.md: line 3 is not like \"Status: accepted<br>\"",
            "004-vague.md: line 4 is not like \"Date: YYYY-MM-DD\"",
            "Notes.md: its name is not like 001-what-is-decided.md",
            "README.md: not | 005 | [Gone](005-gone.md) | accepted | 2026-01-03 |",
            "README.md: should be | 002 | [Old](002-old.md) | superseded by [001](001-good.md)"
                + " | 2026-01-01 |");
  }

  private static List<String> faults(Path folder) throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Path file : decisions(folder)) {
      row(file, faults).ifPresent(rows::add);
    }
    List<String> index =
        Files.readAllLines(folder.resolve(INDEX)).stream()
            .filter(line -> line.matches("\\| \\d.*"))
            .toList();
    index.stream()
        .filter(row -> !rows.contains(row))
        .forEach(row -> faults.add(INDEX + ": not " + row));
    rows.stream()
        .filter(row -> !index.contains(row))
        .forEach(row -> faults.add(INDEX + ": should be " + row));
    if (faults.isEmpty() && !index.equals(rows)) {
      faults.add(INDEX + ": rows are not in the order of the numbers");
    }
    return faults;
  }

  private static List<Path> decisions(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith(INDEX) && !file.endsWith(TEMPLATE))
          .sorted()
          .toList();
    }
  }

  /** The row of a decision in the index; empty, with faults, when something is missing. */
  private static Optional<String> row(Path file, List<String> faults) throws IOException {
    String name = String.valueOf(file.getFileName());
    Matcher number = FILE.matcher(name);
    if (!number.matches()) {
      faults.add(name + ": its name is not like 001-what-is-decided.md");
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    int before = faults.size();
    Consumer<String> fault = what -> faults.add(name + ": " + what);
    String title = read(lines, 1, TITLE, "# 001 What is decided", fault);
    String status = read(lines, 3, STATUS, "Status: accepted<br>", fault);
    String date = read(lines, 4, DATE, "Date: YYYY-MM-DD", fault);
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(
            "| %s | [%s](%s) | %s | %s |".formatted(number.group(1), title, name, status, date));
  }

  /** What a line says, counted from 1; empty, with a fault, when it is not like the example. */
  private static String read(
      List<String> lines, int line, Pattern pattern, String example, Consumer<String> fault) {
    Matcher found = pattern.matcher(lines.size() < line ? "" : lines.get(line - 1));
    if (found.matches()) {
      return found.group(1);
    }
    fault.accept("line " + line + " is not like \"" + example + "\"");
    return "";
  }
}
