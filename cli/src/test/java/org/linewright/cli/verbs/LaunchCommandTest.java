package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

@Tag("slow")
class LaunchCommandTest {
  private static final Path LAUNCH = CommandRun.example("launch");
  private static final Path AVTOTOR = CommandRun.example("avtotor-2022");

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"A1", "A2", "A3"})
  void thePlantsOctoberIsTheCheapestWindow(String line) {
    CommandRun run =
        CommandRun.of(
            "launch",
            AVTOTOR,
            "--retool",
            line + ":37",
            "--most-plans",
            1,
            "-o",
            "csv",
            "--show",
            "windows");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.lines().get(1)).startsWith("1,2022-10-10,2022-11-30,").endsWith(",0,0,0,0,0");
    assertThat(run.out()).contains("given,2022-10-10,2022-11-30,2022-10-10,0,0,0,0,0");
  }

  @Test
  void aWindowWithinTheSummerCostsMoney() {
    CommandRun run =
        CommandRun.of(
            "launch",
            AVTOTOR,
            "--retool",
            "A1:10",
            "--between",
            "2022-08-01..2022-08-14",
            "-o",
            "csv",
            "--show",
            "windows");

    assertThat(run.lines()).hasSize(3);
    // ten working days of 80 a day
    assertThat(run.lines().get(1)).matches("1,2022-08-01,2022-08-12,2022-08-01,[1-9]\\d+,800,.*");
  }

  @Test
  void theEarlierLaunchIsFittedAndTheSteadyModelsAreNot() {
    List<String> lines =
        CommandRun.of("launch", AVTOTOR, "-o", "csv", "--show", "launches").lines();

    assertThat(lines).filteredOn(line -> line.contains(",fitted,")).hasSize(1);
    assertThat(lines).anyMatch(line -> line.startsWith("A2,KIA-K5,fitted,,2020-08-31,16,"));
    assertThat(lines).anyMatch(line -> line.startsWith("A1,KIA-SELTOS,no_ramp,"));
    assertThat(lines).anyMatch(line -> line.startsWith("B1,KAIYI-E5,not_started,2022-12-05,"));
  }

  @Test
  void jsonHoldsTheFiguresOfTheOutlook() {
    CommandRun run = CommandRun.of("launch", LAUNCH, "-o", "json");

    assertThat(run.out())
        .contains("\"days_behind\": 10")
        .contains("\"late_more\": ")
        .contains("\"finding\": \"fitted\"");
  }

  @Test
  void everyLineFitsTheScreen() {
    assertThat(CommandRun.onScreen(100, "launch", LAUNCH).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(CommandRun.onScreen(100, "launch", LAUNCH, "--retool", "A1:5").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void theOutcomeIsMeasuredAgainstAWrittenPlan() {
    Path result = temp.resolve("result");
    CommandRun.of("plan", LAUNCH, "--out", result);
    CommandRun before = CommandRun.of("launch", LAUNCH, "--against", result, "--show", "weeks");
    CommandRun now = CommandRun.of("launch", LAUNCH, "--against", "plan", "--show", "weeks");

    // the plan starts where the outcome ends
    assertThat(before.lines().get(1)).isEqualTo("A1\tCITY\t1\t2026-01-19\t5\t0\t15\t0\t15\t15");
    assertThat(now.out()).isEqualTo(before.out());
  }

  @Test
  void theEditsCanBeUsedInAScenario() {
    CommandRun run = CommandRun.of("launch", LAUNCH, "-o", "csv", "--show", "edits");

    assertThat(run.lines().get(1))
        .contains("set: ramps, key: {line: A1, variant: CITY}")
        .contains("target_units_per_day: 20")
        .contains("tau_weeks: 6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--retool A1|is not LINE:DAYS",
        "--retool A1:0|is not LINE:DAYS",
        "--retool A1:x|is not LINE:DAYS",
        "--retool A7:5|unknown line \"A7\"",
        "--retool A1:5 --between mon|is not FROM..TO",
        "--retool A1:5 --between 2026-04-02..2026-04-01|is not FROM..TO",
        "--between 2026-03-02..2026-04-01|--retool",
        "--against nowhere|there is no jobs.csv",
      })
  void wrongUsageEndsWithTwo(String options, String says) {
    Object[] words = ("launch " + LAUNCH + " " + options).split(" ");

    CommandRun run = CommandRun.of(words);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says);
  }

  @Test
  void aBrokenJobsFileIsTold() {
    Path folder =
        SmallPlant.in(temp).write("jobs.csv", "day,line,variant,units\nx,A1,CITY,3\n").folder();

    CommandRun run = CommandRun.of("launch", LAUNCH, "--against", folder);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("IN-013 jobs.csv:2");
  }
}
