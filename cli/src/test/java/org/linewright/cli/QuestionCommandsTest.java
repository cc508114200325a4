package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all questions have in common: how they read their input and where they write. */
class QuestionCommandsTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"cover", "kits", "plan", "why", "launch"})
  void rejectedInputEndsWithThreeAndAnEmptyStandardOutput(String verb) {
    Path folder =
        SmallPlant.in(temp).write("orders.csv", "order,variant,quantity\nO1,CITY,x\n").folder();

    CommandRun run =
        verb.equals("why")
            ? CommandRun.of(verb, folder, "--order", "O1")
            : CommandRun.of(verb, folder);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("IN-011 orders.csv:2").contains("linewright check");
  }

  @Test
  void warningsGoToStandardErrorAndStopNothing() {
    Path folder = SmallPlant.in(temp).write("odrers.csv", "a\n").folder();

    CommandRun run = CommandRun.of("cover", folder);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).startsWith("part\t");
    assertThat(run.err()).contains("odrers.csv").contains("maybe orders.csv");
  }

  @Test
  void manyWarningsAreCut() {
    SmallPlant plant = SmallPlant.in(temp);
    IntStream.range(0, 25).forEach(i -> plant.write("unknown-table-" + i + ".csv", "a\n"));

    CommandRun run = CommandRun.of("cover", plant.folder());

    assertThat(run.err().lines()).hasSize(21);
    assertThat(run.err()).contains("… 5 more warnings: linewright check");
  }

  @Test
  void manyRejectionsAreCut() {
    String rows =
        IntStream.range(0, 25).mapToObj(i -> "O" + i + ",CITY,x\n").collect(Collectors.joining());
    Path folder =
        SmallPlant.in(temp).write("orders.csv", "order,variant,quantity\n" + rows).folder();

    CommandRun run = CommandRun.of("plan", folder);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("… 5 more rejections");
  }

  @Test
  void anUnknownScenarioEndsWithTwoAndTheNearestOne() {
    CommandRun run = CommandRun.of("cover", SmallPlant.in(temp).folder(), "--scenario", "MOV");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unknown scenario \"MOV\"").contains("Maybe MOVE");
  }

  @Test
  void aScenarioThatCannotBeAppliedEndsWithThree() {
    Path folder =
        SmallPlant.in(temp)
            .write(
                "scenarios/BAD.yaml", "name: Bad\nedits:\n- {remove: orders, key: {order: O9}}\n")
            .folder();

    CommandRun run = CommandRun.of("cover", folder, "--scenario", "BAD");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("scenarios/BAD.yaml:3");
  }

  @Test
  void anUnknownTableEndsWithTwoAndTheNamesThereAre() {
    CommandRun run = CommandRun.of("cover", SmallPlant.in(temp).folder(), "--show", "part");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Maybe parts").contains("variants").contains("all");
  }

  @Test
  void allTablesStandUnderTheirNames() {
    CommandRun run =
        CommandRun.of("cover", SmallPlant.in(temp).folder(), "-o", "csv", "--show", "all");

    assertThat(run.lines()).contains("# parts", "# variants", "# lines", "# contracts");
  }

  @Test
  void timingGoesToStandardError() {
    CommandRun run = CommandRun.of("plan", SmallPlant.in(temp).folder(), "--mode=two", "--timing");

    assertThat(run.out()).startsWith("day\t");
    assertThat(run.err())
        .matches("timing: load [0-9.]+ s, compile [0-9.]+ s, kits .* s, plan [0-9.]+ s.*\\n");
  }

  @Test
  void anAnswerGoesIntoAFileAtOnce() {
    Path file = temp.resolve("cover.csv");

    CommandRun run =
        CommandRun.of("cover", SmallPlant.in(temp).folder(), "-o", "csv", "--out", file);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("written: " + file);
    assertThat(file).content().startsWith("part,usable_now,");
    assertThat(temp).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aWorkbookIsNotForTheScreen() {
    Path folder = SmallPlant.in(temp).folder();
    Path file = temp.resolve("cover.xlsx");

    CommandRun screen = CommandRun.onScreen(80, "cover", folder, "-o", "xlsx");
    CommandRun toFile = CommandRun.onScreen(80, "cover", folder, "-o", "xlsx", "--out", file);
    CommandRun toPipe = CommandRun.of("cover", folder, "-o", "xlsx");

    assertThat(screen.exitCode()).isEqualTo(2);
    assertThat(screen.out()).isEmpty();
    assertThat(screen.err()).contains("--out");
    assertThat(toFile.exitCode()).isEqualTo(0);
    assertThat(file).isNotEmptyFile();
    assertThat(toPipe.bytes()).startsWith('P', 'K');
  }

  @Test
  void aTableOnAScreenFitsItsColumns() {
    CommandRun run = CommandRun.onScreen(60, "plan", SmallPlant.in(temp).folder());

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.lines()).allMatch(line -> line.length() <= 60);
    assertThat(run.out()).contains("Vehicles started");
  }
}
