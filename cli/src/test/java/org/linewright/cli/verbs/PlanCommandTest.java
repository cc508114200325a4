package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class PlanCommandTest {
  private static final Map<String, String> HEADERS =
      Map.of(
          "jobs.csv", "day,line,variant,cohort,units,complete",
          "completions.csv", "day,variant,cohort,units",
          "transfers.csv", "day,part,from_cohort,to_cohort,quantity",
          "purchases.csv", "part,supplier,quantity,ordered,received",
          "deliveries.csv", "order,variant,quantity,day,days_late",
          "orders.csv", "order,variant,quantity,due,on_time,late,unmet,reason");

  @TempDir private Path temp;

  @Test
  void csvIsTheJobs() {
    CommandRun run =
        CommandRun.of("plan", SmallPlant.in(temp).folder(), "--mode", "list", "-o", "csv");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.lines())
        .containsExactly(
            "day,line,variant,cohort,units,complete",
            "2026-03-02,A1,CITY,GOOD,4,yes", // O3, wanted at once
            "2026-03-03,A1,CITY,GOOD,5,yes", // O2, due on the 5th
            "2026-03-04,A1,CITY,GOOD,5,yes"); // O1 needs 10 kits, 6 are left
  }

  @Test
  void jsonHasTheKeysOfTheContract() throws IOException {
    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "-o", "json");

    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "mode",
            "objective",
            "bound",
            "gap",
            "released",
            "on_time",
            "late",
            "unmet",
            "unmet_due_after_horizon",
            "late_vehicle_days",
            "waiting_vehicle_days",
            "last_start",
            "last_start_by_line",
            "last_start_by_contract",
            "notices",
            "priorities",
            "classes",
            "seconds_load",
            "seconds_planning");
    assertThat(json.get("mode").asText()).isEqualTo("best");
    assertThat(json.get("released").asInt()).isEqualTo(20);
    assertThat(json.get("objective").isNumber()).isTrue();
    assertThat(json.get("last_start_by_line").get("A1").asText()).isEqualTo("2026-03-09");
  }

  @Test
  void outWritesEveryTableEvenWhenEmpty() throws IOException {
    Path out = temp.resolve("result");

    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "--out", out);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(headers(out)).isEqualTo(new TreeMap<>(HEADERS));
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    assertThat(summary.get("seconds_planning").isNumber()).isTrue();
    assertThat(Files.readAllLines(out.resolve("transfers.csv"))).hasSize(1);
    assertNothingLeftBeside(out);
  }

  private static Map<String, String> headers(Path out) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        headers.put(file.getFileName().toString(), Files.readAllLines(file).get(0));
      }
    }
    return headers;
  }

  private void assertNothingLeftBeside(Path out) throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("plant", out.getFileName().toString());
    }
  }

  @Test
  void transfersOfTheRuleStandInTheLedger() throws IOException {
    Path out = temp.resolve("result");

    CommandRun run =
        CommandRun.of(
            "plan", SmallPlant.in(temp).folder(), "--scenario", "MOVE", "--out", out, "-o", "json");

    assertThat(new ObjectMapper().readTree(run.bytes()).get("mode")).isNotNull();
    assertThat(Files.readAllLines(out.resolve("transfers.csv")))
        .hasSize(2)
        .element(1)
        .isIn("2026-03-02,ABS,NO-HU,NO-ABS,4", "2026-03-02,HU,NO-ABS,NO-HU,4");
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    assertThat(summary.get("released").asInt()).isEqualTo(24);
  }

  @Test
  void anEarlierResultIsReplacedAsAWhole() throws IOException {
    Path folder = SmallPlant.in(temp).folder();
    Path out = temp.resolve("result");
    CommandRun.of("plan", folder, "--out", out);
    Files.writeString(out.resolve("jobs.csv"), "old");

    CommandRun run = CommandRun.of("plan", folder, "--out", out);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(out.resolve("jobs.csv")).content().startsWith("day,line,");
    assertNothingLeftBeside(out);
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Path out = Files.createDirectory(temp.resolve("result"));

    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "--out", out);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(out.resolve("jobs.csv")).exists();
    assertNothingLeftBeside(out);
  }

  @Test
  void aFolderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
    Path out = Files.createDirectory(temp.resolve("result"));
    Files.writeString(out.resolve("thesis.txt"), "years of work");

    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "--out", out);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("thesis.txt").contains("Nothing was written");
    assertThat(out.resolve("thesis.txt")).hasContent("years of work");
    assertThat(out.resolve("jobs.csv")).doesNotExist();
    assertNothingLeftBeside(out);
  }

  @Test
  void aWorkbookGoesIntoAFile() {
    Path out = temp.resolve("plan.xlsx");

    CommandRun run =
        CommandRun.of("plan", SmallPlant.in(temp).folder(), "-o", "xlsx", "--out", out);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(out).isRegularFile();
  }

  @Test
  void failOnEndsWithFourAndStillTellsThePlan() {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun unmet = CommandRun.of("plan", folder, "--fail-on", "unmet");
    CommandRun late = CommandRun.of("plan", folder, "--fail-on", "late");

    assertThat(unmet.exitCode()).isEqualTo(4);
    assertThat(unmet.err()).contains("--fail-on unmet: 4 vehicles");
    assertThat(unmet.out()).startsWith("day\t");
    assertThat(late.exitCode()).isEqualTo(0);
  }

  @Test
  void anUnknownModeEndsWithTwoAndTheNearestOne() {
    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "--mode", "lists");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("maybe list");
  }
}
