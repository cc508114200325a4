package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.cli.CommandRun;

@Tag("slow")
class StressCommandTest {
  private static final Path AVTOTOR = CommandRun.example("avtotor-2022");

  @TempDir private static Path result;

  /** One plan that is asked about again and again. */
  @BeforeAll
  static void plan() {
    CommandRun.of("plan", AVTOTOR, "--moves", 3000, "--time-limit", "600s", "--out", result);
  }

  /** Asks about the plan that was kept or, of another plant, about one by list rule. */
  private static CommandRun stress(Object... words) {
    List<Object> all = new ArrayList<>(List.of("stress", AVTOTOR));
    all.addAll(List.of(words));
    if (all.contains("--edit")) {
      all.addAll(List.of("--mode", "two"));
    } else if (!all.contains("--mode")) {
      all.addAll(List.of("--plan", result));
    }
    return CommandRun.of(all.toArray());
  }

  @Test
  void threadsMakeNoDifference() {
    CommandRun one = stress("-n", 60, "--threads", 1, "--drivers", 5, "-o", "json");

    assertThat(one.exitCode()).isEqualTo(0);
    for (int threads : new int[] {2, 4}) {
      CommandRun more = stress("-n", 60, "--threads", threads, "--drivers", 5, "-o", "json");
      assertThat(more.out()).as("%d threads", threads).isEqualTo(one.out());
    }
  }

  @Test
  void theContractsOfTheSummerEndAsPlannedUnlessKitsAreLost() {
    String kia =
        stress("-n", 200, "--drivers", 0, "--mode", "two", "-o", "csv", "--show", "contracts")
            .lines()
            .stream()
            .filter(line -> line.startsWith("C-KIA,"))
            .findFirst()
            .orElseThrow();

    // four consignments of kits, each lost with 5 %: 0.95^4 = 0.81, less what comes too late
    assertThat(kia)
        .startsWith("C-KIA,2022-10-31,2022-10-07,2022-")
        .contains(",2022-10-07,2022-10-07,0.");
    double kept = Double.parseDouble(kia.substring(kia.lastIndexOf(',') + 1));
    assertThat(kept).isBetween(0.7, 0.87);
  }

  @Test
  void worstCasesAndTheFanAreInOrder() {
    List<String> risks = stress("-n", 100, "--drivers", 0, "-o", "csv", "--show", "risks").lines();
    assertThat(risks).hasSize(4);
    List<String> curve = stress("-n", 100, "--drivers", 0, "-o", "csv", "--show", "curve").lines();
    for (String line : curve.subList(1, curve.size())) {
      String[] cells = line.split(",", -1);
      assertThat(Long.parseLong(cells[2])).isLessThanOrEqualTo(Long.parseLong(cells[3]));
      assertThat(Long.parseLong(cells[3])).isLessThanOrEqualTo(Long.parseLong(cells[4]));
    }
  }

  @Test
  void theFerryIsTheWorstSourceOfAll() {
    List<String> drivers =
        stress("-n", 60, "--drivers", 60, "-o", "csv", "--show", "drivers").lines();

    assertThat(drivers.get(1)).startsWith("R4 transit,");
    assertThat(drivers).anyMatch(line -> line.startsWith("R1 shipments,0,0,0,"));
  }

  @Test
  void precisionEndsTheRunAndIsTold() {
    CommandRun enough = stress("-n", 5000, "--precision", 0.02, "--drivers", 0, "-o", "json");
    CommandRun short0 = stress("-n", 100, "--precision", 0.0001, "--drivers", 0, "-o", "table");

    assertThat(enough.out()).contains("\"is_precise\": true");
    assertThat(enough.out()).doesNotContain("\"replications\": 5000");
    assertThat(short0.out()).contains("not reached");
  }

  @Test
  void aReplicationIsReplayed() {
    CommandRun run = stress("--replay", 17, "-o", "table");

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).startsWith("Replication 17 releases ").contains("What happens");
    assertThat(stress("--replay", 17, "-o", "table").out()).isEqualTo(run.out());
  }

  @Test
  void theChanceOfAnEndIsToldForADay() {
    CommandRun run = stress("-n", 20, "--drivers", 0, "--by", "2022-10-07", "-o", "table");

    assertThat(run.out())
        .contains(
            "C-BMW has started its last vehicle by 2022-10-07 in 100.0 % of the replications.")
        .contains("C-KAIYI has started its last vehicle by 2022-10-07 in 0.0 % of the");
    assertThat(stress("-n", 20, "--drivers", 0, "--by", "2022-10-06", "-o", "table").out())
        .contains(
            "C-KAIYI has started its last vehicle by 2022-10-06 in 0.0 % of the replications.");
  }

  @Test
  void everyLineFitsTheScreen() {
    Object[] words = {"stress", AVTOTOR, "--plan", result, "-n", 20, "--drivers", 3};
    assertThat(CommandRun.onScreen(110, words).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-n 0|--replications must be 1",
        "--buffer-days -1|--buffer-days 0 or more",
        "--threads 0|--threads must be 1",
        "--replay -1|0 or more",
        "--by soon|Invalid value",
      })
  void wrongUsageEndsWithTwo(String options, String says) {
    CommandRun run = CommandRun.of((Object[]) ("stress " + AVTOTOR + " " + options).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add shocks target=R4 effect=receipts mean_days_between=0 mean_days_down=2|IN-012",
        "add shocks target=R4 effect=work mean_days_between=10 mean_days_down=2|IN-025",
        "add shocks target=A1 effect=orders mean_days_between=10 mean_days_down=2|IN-025",
        "add shocks target=R5 distribution=bad mean_days_between=10 mean_days_down=2|IN-014",
        "add doubts target=TYRE kind=yield mean=1.5|IN-011",
      })
  void whatCannotBeDrawnIsRejected(String edit, String code) {
    CommandRun run = stress("-n", 1, "--edit", edit);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add shocks target=NOBODY mean_days_between=10 mean_days_down=2",
        "add doubts target=NOBODY kind=late mean=1",
      })
  void whatIsAboutNothingIsToldAndNotUsed(String edit) {
    CommandRun run = stress("-n", 1, "--edit", edit);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("IN-020", "NOBODY", "Row not used");
  }

  @Test
  void sanctionsAreForEver() {
    CommandRun run =
        stress(
            "--replay",
            0,
            "--edit",
            "add shocks target=CN distribution=permanent mean_days_between=100 mean_days_down=0",
            "-o",
            "csv",
            "--show",
            "shocks");

    assertThat(run.lines()).anyMatch(line -> line.matches("CN,\\d{4}-\\d\\d-\\d\\d,,\\d+"));
  }
}
