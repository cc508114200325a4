package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.core.check.SequenceChecker;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.Goal;
import org.linewright.core.sequence.LineDay;
import org.linewright.files.sequence.CsplibFile;

class SequenceCommandTest {
  @TempDir private Path temp;
  private Path plant;

  @BeforeEach
  void writePlant() throws IOException {
    plant = Files.createDirectory(temp.resolve("plant"));
    write("plant.yaml", "format: 1\nname: P\nplan_date: 2026-06-01\nhorizon_end: 2026-06-30\n");
    write("calendars.csv", "calendar,day,shifts\nweek,2026-06-01..2026-06-30,1\n");
    write("lines.csv", "line,name,calendar,nominal_shifts,frozen_until\nL,Line,week,1,\n");
    write("line_rates.csv", "line,variant,from,to,units_per_day\nL,*,,,12\n");
    write(
        "variants.csv",
        "variant,name,brand,family,mode,value\nCAR,Car,B,F,full,100\nEV,Electric,B,F,full,100\n");
    write("sequence_rules.csv", "line,option,at_most,of,priority\nL,EV,1,3,hard\n");
    write("colors.csv", "line,color,batch_limit\nL,WHITE,4\n");
    write("options.csv", "variant,option,value\nEV,EV,yes\n");
    StringBuilder vehicles = new StringBuilder("vehicle,day,line,slot,variant,lot,color,options\n");
    vehicles.append("Y1,2026-05-31,L,1,CAR,,RED,\nY2,2026-05-31,L,2,EV,,RED,\n");
    for (int i = 1; i <= 9; i++) {
      String variant = i <= 3 ? "EV" : "CAR";
      String color = i % 2 == 0 ? "RED" : "WHITE";
      vehicles.append("V%d,2026-06-01,L,,%s,,%s,%n".formatted(i, variant, color));
    }
    write("vehicles.csv", vehicles.toString());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(plant.resolve(file), text);
  }

  private CommandRun sequence(Object... more) {
    Object[] all = new Object[more.length + 6];
    System.arraycopy(
        new Object[] {"sequence", plant, "--line", "L", "--moves", "60000"}, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    return CommandRun.of(all);
  }

  @Test
  void vehiclesOfTheDayAreSpacedAfterYesterdays() {
    CommandRun run = sequence("-o", "csv");

    assertThat(run.exitCode()).isEqualTo(0);
    // yesterday ended with an electric car: slots 3, 6 and 9 alone keep one of any three
    assertThat(run.out().lines().filter(line -> line.contains(",EV,")))
        .extracting(line -> line.substring(0, 1))
        .containsExactly("3", "6", "9");
    assertThat(sequence("-o", "csv", "--show", "goals").out()).contains("hard,").contains(",0,0");
  }

  @Test
  void aDayThatHasBegunKeepsItsFrozenCarsAndLeavesTheBlockedOut() {
    Path today = temp.resolve("today.csv");
    assertThat(sequence("-o", "csv", "--out", today).exitCode()).isEqualTo(0);

    CommandRun run = sequence("-o", "csv", "--given", today, "--frozen", "3", "--blocked", "V9");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out().lines().toList()).hasSize(1 + 8).noneMatch(line -> line.contains(",V9,"));
    CommandRun unknown = sequence("--given", today, "--blocked", "V99");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("unknown car \"V99\"");
  }

  @Test
  void plannedCarsTakeOptionsAndColorsOfTheirVariants() throws IOException {
    write("vehicles.csv", "vehicle,day,line,slot,variant,lot,color,options\n");
    write("options.csv", "variant,option,value\nEV,EV,50%\nEV,COLOR,WHITE 1; RED 3\n");
    write("orders.csv", "order,variant,quantity,due\nO,EV,8,2026-06-05\n");

    CommandRun run = sequence("-o", "csv");

    assertThat(run.out()).contains("EV-001");
    assertThat(run.out().lines().filter(line -> line.endsWith(",EV"))).hasSize(4);
    assertThat(run.out().lines().filter(line -> line.contains(",WHITE,"))).hasSize(2);
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(CommandRun.of("sequence", plant).err()).contains("--line is missing");
    assertThat(CommandRun.of("sequence").exitCode()).isEqualTo(2);
    CommandRun empty = sequence("--day", "2026-06-02");
    assertThat(empty.exitCode()).isEqualTo(2);
    assertThat(empty.err()).contains("there are no cars for L on 2026-06-02");
  }

  @Test
  void aChallengeFolderIsReadAndWritten() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("challenge"));
    Files.writeString(
        folder.resolve("vehicles.txt"),
        """
        Date;SeqRank;Ident;Paint Color;HPRC1;LPRC1
        d1;1;900;1;1;0
        d2;1;001;1;1;0
        d2;2;002;2;0;1
        d2;3;003;1;0;0
        d2;4;004;2;1;1
        """);
    Files.writeString(
        folder.resolve("ratios.txt"), "Ratio;Prio;Ident;\n1/2;1;HPRC1;\n1/3;0;LPRC1;\n");
    Files.writeString(folder.resolve("paint_batch_limit.txt"), "limitation;\n2;\n");
    Files.writeString(
        folder.resolve("optimization_objectives.txt"),
        """
        rank;objective name;
        1;high_priority_level;
        2;paint_color_batches;
        3;low_priority_level;
        """);
    Path out = temp.resolve("order.txt");

    CommandRun run =
        CommandRun.of("sequence", "--roadef", folder, "--moves", "20000", "--out", out);

    // 003 001 002 004: no two of HPRC1 in a row, one color change, 002 and 004 side by side (2);
    // yesterday's car of color 1 does not count against the limit of 2
    assertThat(run.out()).isEqualTo("0 1 2 1002\n");
    assertThat(Files.readAllLines(out)).containsExactly("003", "001", "002", "004");

    Files.writeString(folder.resolve("ratios.txt"), "Ratio;Prio;Ident;\n1/2;1;HPRC7;\n");
    CommandRun bad = CommandRun.of("sequence", "--roadef", folder);
    assertThat(bad.exitCode()).isEqualTo(3);
    assertThat(bad.err()).contains("ratios.txt:2").contains("HPRC7");
  }

  @Test
  void aFileOfTheLibraryIsRead() throws IOException {
    Path file = temp.resolve("small.txt");
    Files.writeString(file, "4 1 2\n1\n2\n0 2 1\n1 2 0\n");
    Path out = temp.resolve("classes.txt");

    CommandRun run = CommandRun.of("sequence", "--csplib", file, "--moves", "5000", "--out", out);

    assertThat(run.out()).isEqualTo("0\n");
    assertThat(String.join("", Files.readAllLines(out))).isIn("0101", "1010", "0110");
  }

  /**
   * CSPLIB-001: the example of CSPLib problem 1: ten cars of six classes, options 1 in 2, 2 in 3, 1
   * in 3, 2 in 5, 1 in 5. Published as feasible: 0 1 5 2 4 3 3 4 2 5; six sequences are.
   */
  @Test
  void theExampleOfTheLibraryIsSequencedWithoutViolation() throws IOException {
    Path file = temp.resolve("prob001.txt");
    Files.writeString(
        file,
        """
        10 5 6
        1 2 1 2 1
        2 3 3 5 5
        0 1 1 0 1 1 0
        1 1 0 0 0 1 0
        2 2 0 1 0 0 1
        3 2 0 1 0 1 0
        4 2 1 0 1 0 0
        5 2 1 1 0 0 0
        """);
    Path out = temp.resolve("classes.txt");

    CommandRun run = CommandRun.of("sequence", "--csplib", file, "--moves", "50000", "--out", out);

    assertThat(run.out()).isEqualTo("0\n");
    LineDay day = CsplibFile.read(file);
    assertThat(violations(day, Files.readAllLines(out))).isZero();
    assertThat(violations(day, List.of("0152433425".split("")))).isZero();
    assertThat(feasible(day, new ArrayList<>())).isEqualTo(6);
  }

  /** Windows with too many cars, told by the checker, which knows nothing of the search. */
  private static long violations(LineDay day, List<String> classes) {
    List<Car> left = new ArrayList<>(day.cars());
    List<Car> order = new ArrayList<>();
    for (String one : classes) {
      Car car = left.stream().filter(c -> c.variant().equals(one)).findFirst().orElseThrow();
      left.remove(car);
      order.add(car);
    }
    if (left.isEmpty()) {
      assertThat(SequenceChecker.violations(day, order)).isEmpty();
    }
    return Objects.requireNonNull(SequenceChecker.totals(day, order).get(Goal.HARD));
  }

  /** How many sequences of classes that begin so violate nothing. */
  private static int feasible(LineDay day, List<String> begun) {
    if (violations(day, begun) > 0) {
      return 0;
    }
    if (begun.size() == day.cars().size()) {
      return 1;
    }
    int found = 0;
    for (String next : List.of("0", "1", "2", "3", "4", "5")) {
      long cars = day.cars().stream().filter(car -> car.variant().equals(next)).count();
      if (begun.stream().filter(next::equals).count() < cars) {
        List<String> longer = new ArrayList<>(begun);
        longer.add(next);
        found += feasible(day, longer);
      }
    }
    return found;
  }
}
