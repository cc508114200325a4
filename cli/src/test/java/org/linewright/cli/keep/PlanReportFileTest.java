package org.linewright.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.format.Cells;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class PlanReportFileTest {
  @TempDir private Path temp;

  @Test
  void theReportOfTheExampleTellsThePlanThatIsPrinted() throws IOException {
    Path report = temp.resolve("plan.html");

    CommandRun run =
        CommandRun.of(
            "plan",
            CommandRun.example("avtotor-2022"),
            "--scenario",
            "SC2",
            "--mode",
            "two",
            "--report",
            report,
            "-o",
            "json");

    assertThat(run.exitCode()).isEqualTo(0);
    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(Files.size(report)).isLessThan(1_000_000);
    assertThat(Files.readString(report))
        .contains("<strong>SC2</strong>")
        .contains("<dd>" + Cells.grouped(json.get("released").asInt()) + "</dd>")
        .contains("<dd>" + Cells.grouped(json.get("on_time").asInt()) + "</dd>")
        .contains("<dd>" + Cells.grouped(json.get("objective").asLong()) + " RUB</dd>")
        .contains("A1 9,696, to 2022-11-17")
        .contains("--scenario SC2 --mode two</code>");
  }

  @Test
  void anEarlierReportIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path folder = SmallPlant.in(temp).folder();
    Path report = Files.writeString(temp.resolve("plan.html"), "old");

    CommandRun run = CommandRun.of("plan", folder, "--report", report);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).contains("written: " + report);
    assertThat(run.out()).startsWith("day\t");
    assertThat(report).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactlyInAnyOrder(folder, report);
    }
  }

  @Test
  void aReportThatCannotBeWrittenEndsWithTwoAndPrintsNothing() {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun nowhere =
        CommandRun.of("plan", folder, "--report", temp.resolve("nowhere").resolve("plan.html"));
    CommandRun onFolder = CommandRun.of("plan", folder, "--report", folder);

    assertThat(nowhere.exitCode()).isEqualTo(2);
    assertThat(nowhere.out()).isEmpty();
    assertThat(nowhere.err()).contains("there is no folder to write");
    assertThat(onFolder.exitCode()).isEqualTo(2);
    assertThat(onFolder.err()).contains("is a folder");
  }

  @Test
  void editsStandInTheReport() throws IOException {
    Path report = temp.resolve("plan.html");

    CommandRun.of(
        "plan",
        SmallPlant.in(temp).folder(),
        "--edit",
        "set orders order=O1 quantity=7",
        "--report",
        report);

    assertThat(report)
        .content()
        .contains("<strong>base (the plant as it is) and 1 edit</strong>")
        .contains("<code>set orders order=O1 quantity=7</code>");
  }
}
