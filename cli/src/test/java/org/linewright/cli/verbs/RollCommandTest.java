package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;

/** Monday of examples/morning: 28 of 40 sedans built, 16 tyres fewer counted than the books say. */
class RollCommandTest {
  @TempDir private Path temp;
  private Path plant;

  @BeforeEach
  void copyTheExample() throws IOException {
    plant = Files.createDirectory(temp.resolve("plant"));
    try (Stream<Path> files = Files.list(Repository.root().resolve("examples/morning"))) {
      for (Path file : files.toList()) {
        Files.copy(file, plant.resolve(file.getFileName().toString()));
      }
    }
    Files.createDirectory(plant.resolve("scenarios"));
    Files.writeString(plant.resolve("scenarios/A.yaml"), "name: A\nedits: []\n");
  }

  private CommandRun roll(String to, String... more) {
    return CommandRun.onScreen(
        100, Stream.concat(Stream.of("roll", plant, "--to", to), Stream.of(more)).toArray());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(temp.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void whatWasDoneIsInTheTablesAndTheRestStays() throws IOException {
    Map<String, String> before = files();
    assertThat(roll("2026-03-03").exitCode()).isZero();

    Map<String, String> after = files();
    assertThat(after.remove("plant/plant.yaml"))
        .contains("plan_date: 2026-03-03\n", "build: early      # as early as");
    assertThat(after.remove("plant/orders.csv")).contains("R1,,SEDAN,52,2026-03-05");
    assertThat(after.remove("plant/kits.csv")).contains("S-041,SEDAN,92,");
    assertThat(after.remove("plant/stock.csv")).contains("TYRE,472,on_hand", "SEAT,232,on_hand");
    assertThat(after.remove("plant/built.csv"))
        .contains("28,yes,the conveyor stood from 14:10,yes");
    assertThat(after.remove("plant/stock_counts.csv")).endsWith("by Aigerim\",yes\n");
    assertThat(after.remove("plant/actuals.csv")).contains("2026-03-02,A1,SEDAN,28");
    before.keySet().retainAll(after.keySet());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatDoesNotFitIsToldAndNothingIsWritten() throws IOException {
    Files.writeString(
        plant.resolve("built.csv"),
        """
        day,line,variant,order,cohort,units,complete,cause,booked
        2026-03-02,A1,SEDAN,R1,S-041,81,yes,,no
        2026-03-02,A1,SUV,,S-041,3,yes,,no
        2026-03-02,A1,SUV,R2,U-017,40,yes,,no
        2026-03-01,A1,SUV,R2,U-017,1,yes,,no
        """);
    Map<String, String> before = files();
    CommandRun run = roll("2026-03-03");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "IN-060 built.csv:2 units = \"81\": is more than the 80 vehicles that R1",
            "IN-061 built.csv:3 units = \"3\": is more than the 0 kits of S-041 for SUV",
            "IN-063 built.csv:5 day = \"2026-03-01\": lies before plan_date 2026-03-02",
            "nothing was moved");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void stockBelowZeroIsRefusedUntilItIsCounted() throws IOException {
    Files.writeString(plant.resolve("stock.csv"), "part,quantity\nTYRE,100\nSEAT,260\n");
    assertThat(roll("2026-03-03").exitCode()).isZero();

    Files.writeString(
        plant.resolve("plant.yaml"), "format: 1\nplan_date: 2026-03-03\nhorizon_end: 2026-03-31\n");
    Files.writeString(
        plant.resolve("built.csv"),
        """
        day,line,variant,units
        2026-03-03,A1,SUV,30
        2026-03-04,A1,SUV,60
        2026-03-05,A1,SEDAN,29
        """);
    Files.delete(plant.resolve("stock_counts.csv"));
    CommandRun run = roll("2026-03-06");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "IN-062 stock.csv part = \"TYRE\": would fall to −4 on 2026-03-05, when SEDAN were");
  }

  @Test
  void aDryRunWritesNothingAndProposesACause() throws IOException {
    Files.writeString(
        plant.resolve("built.csv"), "day,line,variant,units\n2026-03-02,A1,SEDAN,28\n");
    Files.writeString(plant.resolve("stock_counts.csv"), "day,part,quantity\n");
    Files.writeString(plant.resolve("stock.csv"), "part,quantity\nTYRE,112\nSEAT,260\n");
    Files.writeString(
        temp.resolve("jobs.csv"), "day,line,variant,cohort,units\n2026-03-02,A1,SEDAN,S-041,40\n");
    Files.writeString(temp.resolve("deliveries.csv"), "order,variant,quantity,day\n");
    Map<String, String> before = files();
    CommandRun run = roll("2026-03-03", "--plan", temp.toString(), "--dry-run");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Cause proposed: TYRE: 0 of 48 pieces were there.", "attainment 70.0 %");
    assertThat(run.err()).contains("IN-010 built.csv:2", "Taken from 28 of S-041.", "--dry-run");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void goodsWithoutAReceiptAreExpectedAnew() throws IOException {
    assertThat(roll("2026-03-09", "--into", temp.resolve("later").toString()).out())
        .contains("Not received: C7 (400 TYRE)");
    assertThat(Files.readString(temp.resolve("later/arrivals.csv")))
        .contains("C7,TYRE,400,2026-03-09");

    assertThat(roll("2026-03-09", "--as-announced").exitCode()).isZero();
    assertThat(Files.readString(plant.resolve("stock.csv"))).contains("TYRE,872,on_hand");
    assertThat(Files.readAllLines(plant.resolve("arrivals.csv"))).hasSize(1);
  }

  @Test
  void theDayMustLieAheadAndWithinTheHorizon() {
    for (String day : List.of("2026-03-02", "2026-04-01")) {
      CommandRun run = roll(day);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--to " + day + ": must lie after plan_date 2026-03-02");
    }
  }
}
