package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;

/** The day sheets of examples/morning, worked out again from jobs.csv and the raw tables. */
class SheetCommandTest {
  private static final Path PLANT = Repository.root().resolve("examples/morning");

  @TempDir private Path temp;

  private CommandRun sheet(Object... more) {
    Path plan = temp.resolve("plan");
    if (!Files.exists(plan)) {
      CommandRun made = CommandRun.onScreen(100, "plan", PLANT, "--mode", "list", "--out", plan);
      assertThat(made.exitCode()).as(made.err()).isZero();
    }
    List<Object> words = new java.util.ArrayList<>(List.of("sheet", PLANT, "--plan", plan));
    words.addAll(List.of(more));
    return CommandRun.onScreen(100, words.toArray());
  }

  private static List<String[]> rows(List<String> lines) {
    return lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @Test
  void everyCarKitAndPieceOfTheDaysIsThatOfThePlan() throws IOException {
    CommandRun cars = sheet("--days", "31", "-o", "csv");
    CommandRun kits = sheet("--days", "31", "-o", "csv", "--show", "kits");
    CommandRun parts = sheet("--days", "31", "-o", "csv", "--show", "parts");
    Map<String, Integer> started = new TreeMap<>();
    Map<String, Integer> needed = new TreeMap<>();
    for (String[] job : rows(Files.readAllLines(temp.resolve("plan/jobs.csv")))) {
      int units = Integer.parseInt(job[4]);
      started.merge(job[0] + " " + job[2], units, Integer::sum);
      for (String[] line : rows(Files.readAllLines(PLANT.resolve("bom.csv")))) {
        if (line[0].equals(job[2]) && line[3].equals("loose")) {
          needed.merge(job[0] + " " + line[1], units * Integer.parseInt(line[2]), Integer::sum);
        }
      }
    }

    Map<String, Integer> sequenced = new TreeMap<>();
    rows(cars.out().lines().toList())
        .forEach(car -> sequenced.merge(car[0] + " " + car[4], 1, Integer::sum));
    Map<String, Integer> brought = new TreeMap<>();
    rows(kits.out().lines().toList())
        .forEach(
            row -> brought.merge(row[0] + " " + row[2], Integer.parseInt(row[5]), Integer::sum));
    Map<String, Integer> taken = new TreeMap<>();
    for (String[] row : rows(parts.out().lines().toList())) {
      int there = Integer.parseInt(row[3]);
      int arriving = Integer.parseInt(row[4]);
      int takes = Integer.parseInt(row[5]);
      taken.put(row[0] + " " + row[1], takes);
      assertThat(there + arriving - takes).isEqualTo(Integer.parseInt(row[6]));
      assertThat(Math.max(0, takes - there)).isEqualTo(Integer.parseInt(row[7]));
    }
    assertThat(sequenced).isEqualTo(started);
    assertThat(brought).isEqualTo(started);
    assertThat(taken).isEqualTo(needed);
  }

  @Test
  void aDayWithoutWorkAndAnUnknownLineAreRefused() {
    assertThat(sheet("--day", "2026-03-01").err())
        .contains("nothing is built on 2026-03-01", "Maybe --day 2026-03-02.");
    assertThat(sheet("--line", "A9").err()).contains("A9", "A1");
  }
}
