package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;
import org.linewright.cli.print.ExitCodes;

/** The verb {@code source-case} on the cases of {@code docs/examples/sourcing}. */
class SourceCaseCommandTest {
  private static final Path EXAMPLES = Repository.module().resolve("../docs/examples/sourcing");

  @TempDir private Path temp;

  /** RoshiMV/AON_EJOR a637beb, optima solved again with the exact normal distribution. */
  @Test
  void allOrNothingSuppliersWithAReserve() throws IOException {
    Map<String, Double> found = figures("market");
    assertThat(found.get("n4 cost with a reserve")).isCloseTo(72_259.6615, within(1e-3));
    assertThat(found.get("n4 cost without a reserve")).isCloseTo(79_589.8484, within(1e-3));
    assertThat(found.get("n4 reserve")).isCloseTo(505.51, within(0.01));
    assertThat(found.get("n4 ordered of S1")).isCloseTo(226.72, within(0.01));
    assertThat(found.get("n4 ordered of S2")).isCloseTo(213.27, within(0.01));
    assertThat(found.get("n4 ordered of S3")).isCloseTo(610.22, within(0.01));
    assertThat(found.get("n4 ordered of S4")).isCloseTo(42.27, within(0.01));
    assertThat(found.get("n5 cost with a reserve")).isCloseTo(42_136.8447, within(1e-3));
    assertThat(found.get("n5 cost without a reserve")).isCloseTo(57_241.6002, within(1e-3));
    assertThat(found.get("n5 reserve")).isCloseTo(766.01, within(0.01));
    assertThat(found.get("n5 ordered of S3")).isCloseTo(48.79, within(0.01));
    assertThat(found.get("n5 ordered of S5")).isZero();
    assertThat(found.get("n7 cost with a reserve")).isCloseTo(38_405.5326, within(1e-3));
    assertThat(found.get("n7 cost without a reserve")).isCloseTo(48_471.8773, within(1e-3));
    assertThat(found.get("n7 reserve")).isCloseTo(783.78, within(0.01));
    assertThat(found.get("n8 cost with a reserve")).isCloseTo(60_580.7169, within(1e-3));
    assertThat(found.get("n8 cost without a reserve")).isCloseTo(70_195.8515, within(1e-3));
    assertThat(found.get("n8 reserve")).isCloseTo(493.96, within(0.01));
  }

  /** Caroe and Schultz, enumerated in exact fractions. */
  @Test
  void wholeChoicesBeforeAndAfterAnOutcomeAreExact() throws IOException {
    Map<String, String> exact = new HashMap<>();
    JsonNode json = json("choices");
    for (JsonNode one : json.get("figures")) {
      exact.put(one.get("case").asText() + " " + one.get("figure").asText(), text(one));
    }
    assertThat(exact)
        .containsEntry("4 least mean cost", "-57")
        .containsEntry("9 least mean cost", "-178/3")
        .containsEntry("25 least mean cost", "-301/5")
        .containsEntry("36 least mean cost", "-551/9")
        .containsEntry("121 least mean cost", "-7537/121")
        .containsEntry("4 x1", "0.0")
        .containsEntry("4 x2", "2.0")
        .containsEntry("9 x2", "2.0")
        .containsEntry("25 x1", "0.0")
        .containsEntry("25 x2", "4.0")
        .containsEntry("36 x2", "4.0")
        .containsEntry("121 x2", "4.0");
  }

  private static String text(JsonNode figure) {
    return figure.get("exact").isNull()
        ? String.valueOf(figure.get("value").asDouble())
        : figure.get("exact").asText();
  }

  @Test
  void valuesAtRiskWorkedOutByHand() throws IOException {
    Map<String, Double> found =
        figures("rules", "--beta", "0.8", "--beta", "0.9", "--beta", "0.95", "--beta", "0.99");
    assertThat(found.get("one-supplier VaR 0.95")).isEqualTo(100);
    assertThat(found.get("one-supplier CVaR 0.95")).isCloseTo(100, within(1e-9));
    assertThat(found.get("one-supplier CVaR 0.8")).isCloseTo(50, within(1e-9));
    assertThat(found.get("two-half-each CVaR 0.9")).isCloseTo(55, within(1e-9));
    assertThat(found.get("two-half-each CVaR 0.95")).isCloseTo(60, within(1e-9));
    assertThat(found.get("two-half-each CVaR 0.99")).isCloseTo(100, within(1e-9));
    assertThat(found.get("two-with-common-cause CVaR 0.9")).isCloseTo(100, within(1e-9));
    assertThat(found.get("two-with-common-cause CVaR 0.99")).isCloseTo(100, within(1e-9));
  }

  /** Gijsbrechts et al., MSOM 24(3), 2022: tailored base-surge is 0.06 % above the optimum. */
  @Test
  void baseAndSurgeIsNearTheOptimum() throws IOException {
    Map<String, Double> found = figures("rules");
    assertThat(found.get("far-2 least cost a period")).isCloseTo(216.7698, within(1e-4));
    assertThat(found.get("far-2 base and surge: cost a period")).isCloseTo(216.9030, within(1e-4));
    assertThat(found.get("far-2 base and surge: above the least, percent"))
        .isCloseTo(0.061, within(5e-4));
    assertThat(found.get("far-2 base and surge: base")).isEqualTo(1);
    assertThat(found.get("far-2 base and surge: surge up to")).isEqualTo(4);
  }

  /** Manuals of Infor LN (whole periods) and Kinaxis (shares, then multiples). */
  @Test
  void demandIsDealtAsTheManualsSay() throws IOException {
    Map<String, Double> found = figures("rules");
    assertThat(found.get("whole-periods ordered of A")).isEqualTo(200);
    assertThat(found.get("whole-periods ordered of B")).isEqualTo(100);
    assertThat(found.get("whole-periods ordered of C")).isEqualTo(300);
    assertThat(found.get("multiples-of-250 ordered of A")).isEqualTo(250);
    assertThat(found.get("multiples-of-250 ordered of B")).isEqualTo(750);
  }

  /** Berger, Gerstenfeld, Zeng 2004; Heizer and Render, equation S11-1. */
  @Test
  void theBestNumberOfSuppliers() throws IOException {
    Map<String, Double> found = figures("rules");
    assertThat(found.get("ten-million best number of suppliers")).isEqualTo(3);
    assertThat(found.get("ten-million cost with 3")).isCloseTo(80_636.80, within(1e-2));
    assertThat(found.get("four-hundred-thousand best number of suppliers")).isEqualTo(2);
    assertThat(found.get("four-hundred-thousand cost with 2")).isCloseTo(42_970, within(1e-6));
  }

  @Test
  void aFolderWithoutAModelIsRejected() {
    CommandRun run = CommandRun.of("source-case", "--case", temp);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.REJECTED);
    assertThat(run.err()).contains("chain.csv", "is missing");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatCannotBeIsAnIssue() throws IOException {
    rejected("losses.csv", "case,loss,probability\nA,5,1.5\n", "has a chance of 1.5");
    rejected("losses.csv", "case,loss,probability\nA,5,0.6\nA,6,0.6\n", "chances above 1 together");
    rejected("shares.csv", "case,source,share,rule\nA,X,0.5,whole\nA,Y,0.5,split\n", "two rules");
    rejected(
        "market.csv",
        "case,mean,sd,holding,spot_mean,spot_sd,reserve_price,use_price\nA,9,1,1,9,1,1,1\n",
        "has 0 offers");
    rejected(
        "dual.csv",
        """
        case,demand_least,demand_most,holding,shortage,far_price,far_lead,near_price
        A,0,4,5,495,100,40,105
        """,
        "too many states");
  }

  private void rejected(String file, String text, String told) throws IOException {
    Files.writeString(temp.resolve(file), text);
    CommandRun run = CommandRun.of("source-case", "--case", temp);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.REJECTED);
    assertThat(run.err()).contains(told);
    assertThat(run.out()).isEmpty();
    Files.delete(temp.resolve(file));
  }

  private static Map<String, Double> figures(String folder, Object... options) throws IOException {
    Map<String, Double> figures = new HashMap<>();
    for (JsonNode one : json(folder, options).get("figures")) {
      figures.put(
          one.get("case").asText() + " " + one.get("figure").asText(), one.get("value").asDouble());
    }
    return figures;
  }

  private static JsonNode json(String folder, Object... options) throws IOException {
    Object[] all = new Object[5 + options.length];
    Object[] own = {"source-case", "--case", EXAMPLES.resolve(folder), "-o", "json"};
    System.arraycopy(own, 0, all, 0, own.length);
    System.arraycopy(options, 0, all, own.length, options.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.bytes());
  }
}
