package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.scenario.Scenarios;
import org.linewright.files.PlantFolder;
import org.linewright.files.scenario.EditText;

/**
 * What {@code why} promises is tried out as a planner would: its {@code --edit} is applied, the
 * plan is made anew, and what was late, unmet or idle is counted from the plan's own tables.
 */
@Tag("slow")
class RemediesKeepTheirPromiseTest {
  private static final Path GOLDEN = Repository.module().resolve("src/test/resources/golden");

  /** Every question of the scenarios W, and every late or unmet order of the scenarios C. */
  @TestFactory
  Stream<DynamicTest> everyRemedyOfTheGoldenScenarios() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      for (Path folder : folders.sorted().toList()) {
        String name = String.valueOf(folder.getFileName());
        if (name.startsWith("W")) {
          for (String command : Files.readAllLines(folder.resolve("command.txt"))) {
            tests.add(test(folder, ConsoleBlocks.words(command.replace("-o table", ""))));
          }
        } else if (name.startsWith("C")) {
          for (OrderOutcome outcome : plan(plant(folder), Mode.LIST).orders()) {
            if (outcome.late() + outcome.unmet() > 0) {
              tests.add(
                  test(folder, List.of("why", ".", "--order", outcome.order(), "--mode", "list")));
            }
          }
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(25);
    return tests.stream();
  }

  private static DynamicTest test(Path folder, List<String> words) {
    return DynamicTest.dynamicTest(
        folder.getFileName() + " " + String.join(" ", words), () -> check(folder, words));
  }

  private static void check(Path folder, List<String> words) throws IOException {
    List<Object> command = new ArrayList<>(words);
    command.replaceAll(word -> word.equals(".") ? folder.toString() : word);
    command.addAll(List.of("-o", "json"));
    CommandRun run = CommandRun.of(command.toArray());
    assertThat(run.exitCode()).isZero();
    JsonNode answer = new ObjectMapper().readTree(run.bytes());
    Plant plant = plant(folder);
    Mode mode = mode(words);
    Plan before = plan(plant, mode);
    for (JsonNode remedy : answer.get("remedies")) {
      Plan after = plan(edited(plant, remedy.get("edits").asText()), mode);
      long open = open(words, plant, after, before);
      assertThat(open).as(remedy.toString()).isEqualTo(remedy.get("still_open").asLong());
      assertThat(open).as(remedy.toString()).isLessThan(open(words, plant, before, before));
      assertThat(after.summary().objective().minus(before.summary().objective()).toString())
          .as(remedy.toString())
          .isEqualTo(remedy.get("objective").asText());
    }
  }

  /** Vehicles, kits or starts that a plan leaves open of what was asked. */
  private static long open(List<String> words, Plant plant, Plan plan, Plan before) {
    String subject = words.get(3);
    return switch (words.get(2)) {
      case "--order" -> missed(plan, order -> order.order().equals(subject));
      case "--variant" -> missed(plan, order -> order.variant().equals(subject));
      case "--contract" ->
          missed(
              plan,
              outcome ->
                  plant.orders().stream()
                      .filter(order -> subject.equals(order.contract()))
                      .map(Order::order)
                      .anyMatch(outcome.order()::equals));
      case "--cohort" ->
          plant.kits().stream()
                  .filter(kits -> kits.cohort().equals(subject))
                  .mapToLong(kits -> kits.kits())
                  .sum()
              - started(plan, job -> job.cohort().equals(subject));
      case "--line" -> {
        Predicate<Job> there =
            job -> job.line().equals(subject) && job.day().toString().equals(words.get(5));
        // the scenarios have room for 5 that wait
        yield 5 - started(plan, there) + started(before, there);
      }
      default -> throw new IllegalArgumentException(words.get(2));
    };
  }

  private static long missed(Plan plan, Predicate<OrderOutcome> wanted) {
    return plan.orders().stream()
        .filter(wanted)
        .mapToLong(outcome -> outcome.late() + outcome.unmet())
        .sum();
  }

  private static long started(Plan plan, Predicate<Job> wanted) {
    return plan.jobs().stream().filter(wanted).mapToLong(Job::units).sum();
  }

  private static Plant plant(Path folder) throws IOException {
    return PlantFolder.read(folder).plant().orElseThrow();
  }

  private static Plant edited(Plant plant, String edits) {
    List<String> texts =
        ConsoleBlocks.words(edits).stream().filter(word -> !word.equals("--edit")).toList();
    return Scenarios.apply(plant, EditText.read(texts, Optional.empty()).scenario().orElseThrow())
        .plant()
        .orElseThrow();
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }

  private static Mode mode(List<String> words) {
    int at = words.indexOf("--mode");
    return at < 0
        ? Mode.TWO
        : Arrays.stream(Mode.values())
            .filter(mode -> mode.code().equals(words.get(at + 1)))
            .findAny()
            .orElseThrow();
  }
}
