package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class WhyCommandTest {
  @TempDir private Path temp;

  @Test
  void anAnswerHasAHeadlineAndSteps() throws IOException {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun text = CommandRun.of("why", folder, "--order", "O3", "-o", "table");
    CommandRun json = CommandRun.of("why", folder, "--order", "O3", "-o", "json");

    assertThat(text.exitCode()).isEqualTo(0);
    assertThat(text.lines().get(0)).contains("O3");
    JsonNode tree = new ObjectMapper().readTree(json.bytes());
    assertThat(tree.fieldNames())
        .toIterable()
        .containsExactly(
            "plan", "currency", "headline", "advice", "steps", "tried", "remedies", "prices");
    assertThat(tree.get("steps").get(0).fieldNames())
        .toIterable()
        .containsExactly("tier", "what", "finding");
  }

  @ParameterizedTest
  @CsvSource({
    "--order,O33,O3",
    "--part,HUU,HU",
    "--variant,CITI,CITY",
    "--cohort,NO-HUU,NO-HU",
    "--contract,C-EASTT,C-EAST"
  })
  void anUnknownNameEndsWithTwoAndTheNearestOne(String option, String name, String nearest) {
    CommandRun run = CommandRun.of("why", SmallPlant.in(temp).folder(), option, name);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("\"" + name + "\"").contains("Maybe " + nearest + ".");
  }

  @Test
  void aLineIsAskedAboutWithADayOfTheHorizon() {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun good = CommandRun.of("why", folder, "--line", "A1", "--day", "2026-03-20");
    CommandRun unknown = CommandRun.of("why", folder, "--line", "A2", "--day", "2026-03-20");
    CommandRun outside = CommandRun.of("why", folder, "--line", "A1", "--day", "2027-03-20");
    CommandRun dayless = CommandRun.of("why", folder, "--line", "A1");

    assertThat(good.exitCode()).isEqualTo(0);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("Maybe A1.");
    assertThat(outside.exitCode()).isEqualTo(2);
    assertThat(outside.err()).contains("2026-03-31");
    assertThat(dayless.exitCode()).isEqualTo(2);
  }

  @Test
  void aChangeThatHelpsIsKeptAsAScenarioOnTopOfWhatWasAsked() throws IOException {
    Path folder = SmallPlant.in(temp).folder();
    String edit = "set orders order=O1 to priority=5";

    CommandRun run =
        CommandRun.of(
            "why", folder, "--order", "O3", "--edit", edit, "--save", "more", "-o", "json");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(0);
    assertThat(run.err()).contains("Kept as scenario more: ");
    JsonNode first = new ObjectMapper().readTree(run.bytes()).get("remedies").get(0);
    String kept = Files.readString(folder.resolve("scenarios/more.yaml"));
    assertThat(kept).contains("note: ").contains("priority: 5").contains("EXTRA");
    assertThat(first.get("still_open").asInt()).isZero();
    CommandRun plan =
        CommandRun.of(
            "plan", folder, "--mode", "two", "--scenario", "more", "--show", "orders", "-o", "csv");
    assertThat(plan.out()).containsPattern("(?m)^O3,CITY,(\\d+),[^,]*,\\1,0,0,");
  }

  @Test
  void anotherChangeIsKeptByItsNumberAndNothingIsOverwritten() throws IOException {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun none =
        CommandRun.of("why", folder, "--order", "O3", "--save", "a", "--remedy", "99");
    CommandRun second =
        CommandRun.of("why", folder, "--order", "O3", "--save", "a", "--remedy", "2");
    CommandRun again = CommandRun.of("why", folder, "--order", "O3", "--save", "a");
    CommandRun bad = CommandRun.of("why", folder, "--order", "O3", "--save", "../a");

    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("--remedy: there is no 99").contains("1 to ");
    assertThat(second.exitCode()).as(second.err()).isEqualTo(0);
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("there is a scenario \"a\" already");
    assertThat(bad.exitCode()).isEqualTo(2);
    assertThat(bad.err()).contains("cannot be a file's name");
  }

  @Test
  void itMustBeAskedAboutOneThing() {
    Path folder = SmallPlant.in(temp).folder();

    assertThat(CommandRun.of("why", folder).exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("why", folder, "--order", "O1", "--part", "HU").exitCode())
        .isEqualTo(2);
  }
}
