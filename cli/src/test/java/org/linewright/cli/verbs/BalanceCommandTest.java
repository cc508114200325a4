package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;
import org.linewright.cli.SmallPlant;

class BalanceCommandTest {
  private static final Path AVTOTOR = CommandRun.example("avtotor-2022");
  private static final Path ZONES =
      Repository.module().resolve("src/test/resources/golden/L01-zones-decide-the-stations");
  private static final String JACKSON =
      """
      11
      6
      2
      5
      7
      1
      2
      3
      6
      5
      5
      4
      1,2
      1,3
      1,4
      1,5
      2,6
      3,7
      4,7
      5,7
      6,8
      7,9
      8,10
      9,11
      10,11
      -1,-1
      """;

  @TempDir private Path temp;

  @Test
  void theKaiyiLineNeedsAllItsEighteenStations() {
    CommandRun run = CommandRun.onScreen(100, "balance", AVTOTOR, "--line", "B1");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out())
        .contains("18 stations at a takt of 205.7 s (1 shift of 8 hours, 140 a day)");
    assertThat(run.out()).contains("Fewer is impossible");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void aFormerBalanceIsKeptAsFarAsItCanBe() throws IOException {
    Path today = temp.resolve("today.csv");
    // At 95 s T2 cannot hold doors-off, and nothing else has to move.
    Files.writeString(
        today,
        """
        task,station
        doors-off,T2
        harness,T2
        cockpit,T2
        marriage,C1
        wheels,C2
        doors-on,F1
        """);

    CommandRun run =
        CommandRun.of(
            "balance", ZONES, "--line", "A1", "--takt", 95, "--keep", today, "-o", "table");

    assertThat(run.out()).contains("1 task moves, fewer is impossible.");
  }

  @Test
  void fixedAndForbiddenTasksAreRespected() {
    CommandRun fixed =
        CommandRun.of(
            "balance",
            ZONES,
            "--line",
            "A1",
            "--fix",
            "doors-on=F1",
            "-o",
            "csv",
            "--show",
            "tasks");
    CommandRun none = CommandRun.of("balance", ZONES, "--line", "A1", "--forbid", "marriage=C1");

    assertThat(fixed.out()).contains("doors-on,45,,F1,");
    assertThat(none.exitCode()).isEqualTo(4); // wheels have no station left behind C2
  }

  @Test
  void publicInstancesAnswerWithStationsAndBound() throws IOException {
    Path in2 = Files.writeString(temp.resolve("J.IN2"), JACKSON);
    Path alb =
        Files.writeString(
            temp.resolve("j.alb"),
            """
            <number of tasks>
            2

            <cycle time>
            10

            <task times>
            1 6
            2 5

            <precedence relations>
            1,2

            <end>
            """);

    assertThat(CommandRun.of("balance", "--in2", in2, "--cycle", 10).lines().get(0))
        .isEqualTo("5 5");
    assertThat(CommandRun.of("balance", "--in2", in2, "--stations", 5).lines().get(0))
        .isEqualTo("10 10");
    assertThat(CommandRun.of("balance", "--alb", alb).lines()).containsExactly("2 2", "1 1", "2 2");
  }

  @Test
  void aBrokenInstanceIsToldByRow() throws IOException {
    Path in2 = Files.writeString(temp.resolve("bad.IN2"), "2\n3\nx\n1,2\n2,1\n1,9\n-1,-1\n");

    CommandRun run = CommandRun.of("balance", "--in2", in2, "--cycle", 10);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("IN-011 bad.IN2:3").contains("IN-020 bad.IN2:6");
  }

  @Test
  void aCircleOfLinksIsRejected() {
    Path folder =
        SmallPlant.in(temp)
            .write("tasks.csv", "variant,task,seconds,zone\nCITY,A,5,\nCITY,B,5,NOWHERE\n")
            .write("stations.csv", "line,station,zone\nA1,S1,TRIM\n")
            .write("task_links.csv", "variant,from,to\nCITY,A,B\nCITY,B,A\n")
            .folder();

    CommandRun run = CommandRun.of("balance", folder, "--line", "A1");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("IN-025 task_links.csv:2 to = \"B\"");
    assertThat(CommandRun.of("check", folder).out()).contains("is a zone that no station has");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--line A7|unknown line \"A7\"",
        "--takt 90|--line is missing",
        "--line A1 --variant VAN|unknown variant with tasks \"VAN\"",
        "--line A1 --fix x=T1|unknown task \"x\"",
        "--line A1 --fix harness=T9|unknown station \"T9\"",
        "--line A1 --mix all|must be worst or plan",
        "--line A1 --stations -1|must be 1 or more",
        "--line A1 --keep nowhere.csv|there is no file",
      })
  void wrongUsageEndsWithTwo(String options, String says) {
    CommandRun run = CommandRun.of((Object[]) ("balance " + ZONES + " " + options).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says);
  }
}
