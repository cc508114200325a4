package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.KeptPlan;
import org.linewright.answers.world.World;
import org.linewright.cli.print.ExitCodes;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.reason.Reason;
import org.linewright.core.why.WhyAnswer;
import org.linewright.files.PlantFolder;

/** Questions about a plan that {@code plan --out} kept. */
@Tag("slow")
class KeptPlanCommandTest {
  @TempDir private Path temp;
  private Path plant = Path.of("");
  private Path result = Path.of("");

  @BeforeEach
  void smallPlant() {
    plant = SmallPlant.in(temp).folder();
    result = temp.resolve("result");
  }

  private static void plan(Object... words) {
    Object[] all = new Object[words.length + 1];
    all[0] = "plan";
    System.arraycopy(words, 0, all, 1, words.length);
    assertThat(CommandRun.of(all).exitCode()).isZero();
  }

  private static JsonNode json(Object... command) throws IOException {
    CommandRun run = CommandRun.of(command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.bytes());
  }

  /** The plan's own outcome and the table {@code orders} say the same, and why explains it. */
  @ParameterizedTest
  @CsvSource({"tiny, 99", "launch, 99", "avtotor-2022, 1"})
  void whySaysOfEveryOrderWhatTheTableOfThePlanSays(String name, int mostExplained)
      throws IOException {
    Path example = CommandRun.example(name);
    plan(example, "--time-limit", "3", "--out", result);
    List<String> table = Files.readAllLines(result.resolve("orders.csv"));
    Plant read = PlantFolder.read(example).plant().orElseThrow();
    World world = World.of(read, new Stopwatch());
    KeptPlan kept = KeptPlan.read(Files.readString(result.resolve(KeptPlan.FILE)));
    AskedPlan asked = AskedPlan.kept("result", kept, read);
    Plan plan = asked.plan();

    int explained = 0;
    for (int order = 0; order < plan.orders().size(); order++) {
      OrderOutcome outcome = plan.orders().get(order);
      if (!outcome.reasons().isEmpty() && explained++ >= mostExplained) {
        continue; // remedies of a large plant take their time
      }
      WhyAnswer why = world.why(asked).order(outcome.order());
      assertThat(table.get(order + 1))
          .startsWith(outcome.order() + ",")
          .contains("," + outcome.onTime() + "," + outcome.late() + "," + outcome.unmet() + ",");
      for (Reason reason : outcome.reasons()) {
        assertThat(why.steps()).anyMatch(step -> step.finding().contains(reason.text()));
        assertThat(table.get(order + 1)).contains(reason.text());
      }
      assertThat(outcome.reasons().isEmpty())
          .as("%s: %s", outcome.order(), why.headline())
          .isEqualTo(outcome.late() + outcome.unmet() == 0);
    }
  }

  /** An edit that changes nothing: all that it seems to bring comes of going on. */
  @Test
  void compareSaysWhatGoingOnAloneBrings() {
    Path avtotor = CommandRun.example("avtotor-2022");
    plan(avtotor, "--moves", "1", "--out", result);

    CommandRun compared =
        CommandRun.of(
            "compare",
            avtotor,
            "--plan",
            result,
            "--edit",
            "set stock part=TYRE to quantity=160001");

    assertThat(compared.err()).contains("comes of the search");
    String gain = compared.err().replaceAll("(?s).*brings ([0-9,]+) RUB.*", "$1").replace(",", "");
    assertThat(compared.lines())
        .anyMatch(line -> line.startsWith("objective\t") && line.endsWith("\t" + gain));
  }

  @Test
  void everyQuestionReadsItsBooksAndNamesIt() throws IOException {
    plan(plant, "--mode", "list", "--out", result);
    List<List<Object>> questions =
        List.of(
            List.of("why", plant, "--order", "O1"),
            List.of("margin", plant),
            List.of("stress", plant, "-n", "20"),
            List.of("stress", plant, "-n", "20", "--replay", "3"),
            List.of("launch", plant),
            List.of("launch", plant, "--retool", "A1:2"),
            List.of("compare", plant, "MOVE"),
            List.of("sequence", plant, "--line", "A1", "--moves", "100"));
    for (List<Object> question : questions) {
      Object[] words = new Object[question.size() + 4];
      System.arraycopy(question.toArray(), 0, words, 0, question.size());
      System.arraycopy(new Object[] {"--plan", result, "-o", "json"}, 0, words, question.size(), 4);
      JsonNode named = json(words).get("plan");
      assertThat(named.get("kept").asBoolean()).as("%s", question).isTrue();
      assertThat(named.get("name").asText()).isEqualTo(result.toString());
      assertThat(named.get("mode").asText()).isEqualTo("list");
    }
  }

  @Test
  void withoutOneEveryQuestionPlansByTheSameModeAndSaysSo() throws IOException {
    JsonNode named = json("why", plant, "--order", "O1", "-o", "json").get("plan");
    assertThat(named.get("kept").asBoolean()).isFalse();
    assertThat(named.get("mode").asText()).isEqualTo("best");
    assertThat(named.get("moves").asLong()).isPositive();
    for (List<Object> question :
        List.<List<Object>>of(
            List.of("margin", plant, "-o", "json"),
            List.of("stress", plant, "-n", "20", "-o", "json"),
            List.of("launch", plant, "-o", "json"),
            List.of("compare", plant, "MOVE", "-o", "json"),
            List.of("sequence", plant, "--line", "A1", "--moves", "100", "-o", "json"))) {
      assertThat(json(question.toArray()).get("plan")).as("%s", question).isEqualTo(named);
    }
    assertThat(CommandRun.of("why", plant, "--order", "O1").out())
        .contains("About a plan made for this question (mode best, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "launch"})
  void theVehiclesOfMarginAndStressAreThoseOfThePlan(String name) throws IOException {
    Path example = CommandRun.example(name);
    for (String mode : List.of("list", "two", "best")) {
      plan(example, "--mode", mode, "--moves", "300", "--out", result);
      int released =
          new ObjectMapper()
              .readTree(result.resolve("summary.json").toFile())
              .get("released")
              .asInt();
      JsonNode margin = json("margin", example, "--plan", result, "-o", "json");
      JsonNode stress =
          json("stress", example, "--plan", result, "-n", "10", "--drivers", "0", "-o", "json");
      assertThat(margin.get("planned_vehicles").asInt()).as(mode).isEqualTo(released);
      assertThat(stress.get("planned").asInt()).as(mode).isEqualTo(released);
    }
  }

  @Test
  void aPlanOfAnotherPlantIsRefused() {
    plan(plant, "--out", result);
    SmallPlant.in(temp)
        .write("orders.csv", "order,contract,variant,quantity,due\nO1,C-EAST,CITY,9,2026-03-10\n");

    CommandRun run = CommandRun.of("why", plant, "--order", "O1", "--plan", result);

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("was made of another plant, which differs in orders\n")
        .contains("plan again: linewright plan " + plant + " --out " + result);
  }

  @Test
  void whereItWasMadeInAScenarioTheRefusalSaysSo() {
    plan(plant, "--scenario", "MOVE", "--edit", "set orders order=O1 quantity=9", "--out", result);
    String world = "--scenario MOVE --edit 'set orders order=O1 quantity=9'";

    CommandRun plain = CommandRun.of("margin", plant, "--plan", result);
    CommandRun same =
        CommandRun.of(
            "margin",
            plant,
            "--plan",
            result,
            "--scenario",
            "MOVE",
            "--edit",
            "set orders order=O1 quantity=9");

    assertThat(plain.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(plain.err()).contains("It was made with " + world + ": ask with the same");
    assertThat(same.exitCode()).isZero();
    plan(plant, "--out", result);
    assertThat(CommandRun.of("margin", plant, "-s", "MOVE", "--plan", result).err())
        .contains("It was made of the plant as it is: ask without --scenario and --edit");
  }

  @Test
  void aFolderWithoutAKeptPlanIsToldWhatToDo() throws IOException {
    plan(plant, "--out", result);
    Files.delete(result.resolve(KeptPlan.FILE));
    CommandRun older = CommandRun.of("why", plant, "--order", "O1", "--plan", result);
    assertThat(older.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(older.err())
        .contains("there is no plan.json in " + result + ": an older Linewright wrote it")
        .contains("Maybe plan again: linewright plan " + plant + " --out " + result);

    CommandRun none = CommandRun.of("why", plant, "--order", "O1", "--plan", temp);
    assertThat(none.err()).contains("Maybe name a folder that plan --out wrote");

    Files.writeString(result.resolve(KeptPlan.FILE), "{\"format\": 1}");
    CommandRun broken = CommandRun.of("why", plant, "--order", "O1", "--plan", result);
    assertThat(broken.exitCode()).isEqualTo(ExitCodes.REJECTED);
    assertThat(broken.err()).contains("plan.json is no plan that was kept");
  }

  @Test
  void aPlanThatWasChangedByHandIsRefused() throws IOException {
    plan(plant, "--out", result);
    Path file = result.resolve(KeptPlan.FILE);
    String written = Files.readString(file);
    String changed = written.replaceFirst("(\"plan\":.*?)2026-03-0", "$12026-04-0");
    assertThat(changed).isNotEqualTo(written);

    for (String text : List.of(changed, written.replace("\"digest\"", "\"other\""))) {
      Files.writeString(file, text);
      CommandRun why = CommandRun.of("why", plant, "--order", "O1", "--plan", result);
      assertThat(why.exitCode()).isEqualTo(ExitCodes.REJECTED);
      assertThat(why.err()).contains("plan.json ").doesNotContain("a fault of Linewright");
    }
  }

  @Test
  void aModeBesideAKeptPlanIsRefused() {
    plan(plant, "--out", result);
    CommandRun run = CommandRun.of("stress", plant, "--plan", result, "--mode", "two");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("--plan names one that is made");
  }

  @Test
  void anotherFileInTheFolderKeepsAllOfThePlanOut() throws IOException {
    Files.createDirectories(result);
    Files.writeString(result.resolve("notes.txt"), "mine");
    assertThat(CommandRun.of("plan", plant, "--out", result).exitCode())
        .isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(result.resolve(KeptPlan.FILE)).doesNotExist();
    Files.delete(result.resolve("notes.txt"));
    plan(plant, "--mode", "list", "--out", result);
    plan(plant, "--mode", "two", "--out", result);
    assertThat(Files.readString(result.resolve(KeptPlan.FILE))).contains("\"TWO\"");
  }

  @Test
  void anEditThatChangesNothingOfThePlanIsNoDifference() {
    plan(plant, "--out", result);
    CommandRun run =
        CommandRun.of(
            "compare",
            plant,
            "--plan",
            result,
            "--edit",
            "set variants variant=CITY name=Town",
            "--exit-code");
    assertThat(run.exitCode()).as(run.out()).isZero();
  }

  /** Comparing says what two plans of mode best say, each searched for itself. */
  @Test
  void movingPartsWithinAVariantCostsNobodyAVehicle() throws IOException {
    Path avtotor = CommandRun.example("avtotor-2022");
    JsonNode changes =
        json("compare", avtotor, "--edit", "option part_transfers=within_variant", "-o", "json")
            .get("changes")
            .get("edited");
    Plant read = PlantFolder.read(avtotor).plant().orElseThrow();
    Plant moving = read.with(read.settings().withPartTransfers(PartTransfers.WITHIN_VARIANT));
    PlanSummary before = World.of(read, new Stopwatch()).asked(Mode.BEST).plan().summary();
    PlanSummary after = World.of(moving, new Stopwatch()).asked(Mode.BEST).plan().summary();

    assertThat(changes.get("on_time").asInt())
        .isEqualTo(after.onTime() - before.onTime())
        .isEqualTo(4_416);
    assertThat(changes.get("late").asInt()).isEqualTo(after.late() - before.late()).isZero();
    assertThat(changes.get("objective").asDouble()).isPositive();
    assertThat(after.objective()).isGreaterThan(before.objective());
  }

  @Test
  void aCertificateOfASearchedPlanCarriesItAndIsCheckedWithoutTrust() throws IOException {
    Path tiny = CommandRun.example("tiny");
    Path file = temp.resolve("margin.json");
    plan(tiny, "--moves", "300", "--out", result);
    assertThat(CommandRun.of("margin", tiny, "--plan", result, "--certificate", file).exitCode())
        .isZero();

    CommandRun good = CommandRun.of("margin", "--verify", file, tiny, "-o", "csv");
    assertThat(good.exitCode()).isZero();
    assertThat(good.out()).contains("plan,yes,");
    CommandRun known = CommandRun.of("margin", "--verify", file, tiny, "--plan", result);
    assertThat(known.exitCode()).isZero();

    plan(tiny, "--mode", "two", "--out", result);
    CommandRun other =
        CommandRun.of("margin", "--verify", file, tiny, "--plan", result, "-o", "csv");
    assertThat(other.exitCode()).isEqualTo(ExitCodes.LIMIT_HIT);
    assertThat(other.out()).contains("plan given,no,finishes other vehicles or days");

    String text = Files.readString(file);
    String forged = text.replaceFirst("(\"2026-03-\\d\\d\",\\s*)\\d+", "$1900");
    assertThat(forged).isNotEqualTo(text);
    Files.writeString(file, forged);
    CommandRun more = CommandRun.of("margin", "--verify", file, tiny, "-o", "csv");
    assertThat(more.exitCode()).isEqualTo(ExitCodes.LIMIT_HIT);
    assertThat(more.out()).contains("it is not shown that the plan can be built");
  }

  @Test
  void stressDoesNotLiveThroughFrozenDays() {
    SmallPlant.in(temp)
        .write(
            "lines.csv", "line,name,calendar,nominal_shifts,frozen_until\nA1,L,DAY,1,2026-03-03\n");
    plan(plant, "--out", result);
    Path next = temp.resolve("next");
    plan(plant, "--from", result, "--out", next);

    CommandRun run = CommandRun.of("stress", plant, "--plan", next, "-n", "10");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("frozen days, which stress cannot live through");
    assertThat(CommandRun.of("why", plant, "--order", "O1", "--plan", next).exitCode()).isZero();
  }
}
