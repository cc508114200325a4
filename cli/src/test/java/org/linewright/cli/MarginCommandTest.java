package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.Stopwatch;
import org.linewright.answers.World;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.files.PlantFolder;

class MarginCommandTest {
  private static final Path KITS =
      Repository.module().resolve("src/test/resources/golden/M01-eighteen-thousand-kits");
  private static final Path NETWORK =
      Repository.module().resolve("src/test/resources/golden/M02-three-suppliers-two-products");

  @TempDir private Path temp;

  @Test
  void jsonHasTheFiguresOfThePlantAndEveryFailure() throws IOException {
    JsonNode json = json("margin", KITS, "-o", "json");
    assertThat(json.get("planned_vehicles").asDouble()).isEqualTo(18_000);
    assertThat(json.get("weakest").asText()).isEqualTo("family:ECU");
    assertThat(json.get("margin").asDouble()).isCloseTo(20.0 / 90, within(1e-9));
    assertThat(json.get("breaks").get("size").asInt()).isEqualTo(1);
    JsonNode main = row(json, "supplier", "MAIN");
    assertThat(main.get("static_survive_days").asDouble()).isCloseTo(4_000 / 150.0, within(1e-6));
    assertThat(main.get("static_lost_vehicles").asDouble()).isCloseTo(9_500, within(1e-6));
    assertThat(main.get("gating_part").asText()).isEqualTo("ECU");
    assertThat(row(json, "supplier", "SECOND").get("time_to_survive_days").isNull()).isTrue();
  }

  @Test
  void aGroupFailsForOneCause() throws IOException {
    JsonNode json =
        json("margin", KITS, "--group", "regime=supplier:MAIN,supplier:SECOND", "-o", "json");
    JsonNode group = row(json, "group", "regime");
    assertThat(group.get("time_to_survive_days").asDouble()).isEqualTo(20);
    assertThat(group.get("lost_vehicles").asDouble()).isCloseTo(18_000 - 4_000, within(1e-3));
    CommandRun unknown = CommandRun.of("margin", KITS, "--group", "x=supplier:MIAN");
    assertThat(unknown.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(unknown.err()).contains("unknown failure \"supplier:MIAN\"", "supplier:MAIN");
  }

  @Test
  void aCertificateIsProvenUnlessThePlantOrAFigureIsAnother() throws IOException {
    Path file = temp.resolve("margin.json");
    assertThat(CommandRun.of("margin", KITS, "--certificate", file).exitCode()).isZero();
    CommandRun good = CommandRun.of("margin", "--verify", file, KITS, "-o", "json");
    assertThat(good.exitCode()).isZero();
    assertThat(new ObjectMapper().readTree(good.bytes()).get("holds").asBoolean()).isTrue();
    String edit = "set stock part=ECU quantity=4001";
    CommandRun other = CommandRun.of("margin", "--verify", file, KITS, "--edit", edit);
    assertThat(other.exitCode()).isEqualTo(ExitCodes.LIMIT_HIT);
    Files.writeString(
        file, Files.readString(file).replace("\"kept_days\": 27", "\"kept_days\": 28"));
    CommandRun forged = CommandRun.of("margin", "--verify", file, KITS, "-o", "json");
    assertThat(forged.exitCode()).isEqualTo(ExitCodes.LIMIT_HIT);
    JsonNode json = new ObjectMapper().readTree(forged.bytes());
    assertThat(json.get("same_inputs").asBoolean()).isTrue();
    assertThat(json.get("claims").findValuesAsText("says"))
        .contains("it is not shown that the plan is kept for 28 days");
    Files.writeString(file, "{\"certificate\": 1}");
    CommandRun none = CommandRun.of("margin", "--verify", file, KITS);
    assertThat(none.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(none.err()).contains("no certificate");
  }

  @Test
  void severalPlantsAreRankedOnTheSameFailures() throws IOException {
    JsonNode json = json("margin", KITS, CommandRun.example("tiny"), "-o", "json").get("plants");
    assertThat(json).hasSize(2);
    assertThat(json.get(0).get("plant").asText()).isEqualTo("Tiny plant");
    assertThat(json.get(1).get("weakest").asText()).isEqualTo("family:ECU");
  }

  @Test
  void aBrokenNetworkIsToldRowByRow() throws IOException {
    for (String name : List.of("sites.csv", "nodes.csv", "arcs.csv")) {
      Files.copy(NETWORK.resolve(name), temp.resolve(name));
    }
    Files.writeString(temp.resolve("arcs.csv"), "from,to,use\nS1-P1,P1,-1\n");
    CommandRun negative = CommandRun.of("margin", "--network", temp);
    assertThat(negative.exitCode()).isEqualTo(ExitCodes.REJECTED);
    assertThat(negative.err()).contains("arcs.csv:2 use = \"-1\"");
    Files.writeString(temp.resolve("arcs.csv"), "from,to\nS1-P1,P7\n");
    assertThat(CommandRun.of("margin", "--network", temp).err())
        .contains("arcs.csv:2 to = \"P7\": points nowhere");
    Files.writeString(temp.resolve("arcs.csv"), "from,to\nS1-P1,P1\nP1,S1-P1\n");
    assertThat(CommandRun.of("margin", "--network", temp).err()).contains("in a circle");
    assertThat(CommandRun.of("margin").exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
  }

  /**
   * By hand from the plan: without RU-TYRES there are 160,000 tyres and 8,000 under way (4,000 each
   * of 2 and 16 June); what is ordered only does not come. Five a car, with the spare: 33,600 cars.
   */
  @Test
  void theTyresOfTheExampleEndWithTheThirtyThreeThousandSixHundredthCar() throws IOException {
    JsonNode json = json("margin", CommandRun.example("avtotor-2022"), "-o", "json");
    JsonNode tyres = row(json, "supplier", "RU-TYRES");
    assertThat(tyres.get("gating_part").asText()).isEqualTo("TYRE");
    assertThat(LocalDate.parse(tyres.get("first_loss").asText())).isEqualTo(dayOfCar(33_600));
    assertThat(json.get("weakest").asText()).isEqualTo("country:RU");
    assertThat(json.get("breaks").get("size").asInt()).isZero();
  }

  /** The first day on which the plan has started more cars than that. */
  private static LocalDate dayOfCar(int cars) throws IOException {
    World world =
        World.of(
            PlantFolder.read(CommandRun.example("avtotor-2022")).plant().orElseThrow(),
            new Stopwatch());
    List<Job> jobs = new ArrayList<>(world.plan(Mode.TWO).jobs());
    jobs.sort(Comparator.comparing(Job::day));
    int started = 0;
    for (Job job : jobs) {
      boolean taken =
          world.plant().bom().stream()
              .anyMatch(line -> line.variant().equals(job.variant()) && line.part().equals("TYRE"));
      started += taken ? job.units() : 0;
      if (started > cars) {
        return job.day();
      }
    }
    throw new AssertionError("only " + started + " cars");
  }

  private static JsonNode row(JsonNode json, String kind, String name) {
    for (JsonNode row : json.get("failures")) {
      if (row.get("kind").asText().equals(kind) && row.get("failure").asText().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no " + kind + " " + name);
  }

  private static JsonNode json(Object... command) throws IOException {
    return new ObjectMapper().readTree(CommandRun.of(command).bytes());
  }
}
