package org.linewright.cli.verbs;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;
import org.linewright.cli.SmallPlant;
import org.linewright.cli.print.ExitCodes;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.files.PlantFolder;

@Tag("slow")
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

  /**
   * By hand: 20 kits here are built on 2 to 5 March, 5 a day; 70 more come on the 4th. Lost, they
   * are 70 vehicles less, the first on the 6th; five days late they come on the 9th, and the 5
   * vehicles of the 6th are lost.
   */
  @Test
  void goodsUnderWayMayBeLostOrLate() throws IOException {
    Path plant = withGoodsUnderWay();
    JsonNode json = json("margin", plant, "--late-by", "5", "-o", "json");
    JsonNode lost = row(json, "consignment", "SEA-1");
    assertThat(lost.get("time_to_survive_days").asDouble()).isEqualTo(4);
    assertThat(lost.get("first_loss").asText()).isEqualTo("2026-03-06");
    assertThat(lost.get("lost_vehicles").asInt()).isEqualTo(70);
    assertThat(lost.get("margin").isNull()).isTrue();
    JsonNode late = row(json, "late", "SEA-1");
    assertThat(late.get("time_to_recover_days").asInt()).isEqualTo(7);
    assertThat(late.get("lost_vehicles").asInt()).isEqualTo(5);
    assertThat(late.get("lost_for_good").asInt()).isEqualTo(70);
    assertThat(CommandRun.of("margin", plant, "-o", "table").out())
        .contains("If consignment:SEA-1 is lost, 70 vehicles of the plan are not built");
  }

  /** The six head units clear customs on 12 March; the kits without one wait for them. */
  @Test
  void customsMayStop() throws IOException {
    JsonNode customs =
        row(json("margin", withGoodsUnderWay(), "-o", "json"), "customs", "clearance");
    assertThat(customs.get("lost_vehicles").asInt()).isEqualTo(6);
    assertThat(customs.get("assumed").asBoolean()).isTrue();
  }

  @Test
  void aCertificateCoversGoodsUnderWay() throws IOException {
    Path file = temp.resolve("goods.json");
    Path plant = withGoodsUnderWay();
    assertThat(CommandRun.of("margin", plant, "--late-by", "5", "--certificate", file).exitCode())
        .isZero();
    CommandRun good = CommandRun.of("margin", "--verify", file, plant, "-o", "json");
    assertThat(good.exitCode()).isZero();
    JsonNode claims = new ObjectMapper().readTree(good.bytes()).get("claims");
    assertThat(claims.findValuesAsText("failure"))
        .contains("consignment:SEA-1", "late:SEA-1", "customs:clearance");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\"late_days\": 5", "\"late_days\": 4"));
    assertThat(CommandRun.of("margin", "--verify", file, plant).exitCode())
        .isEqualTo(ExitCodes.LIMIT_HIT);
  }

  private Path withGoodsUnderWay() {
    return SmallPlant.in(temp)
        .write(
            "kits.csv",
            """
            cohort,variant,kits,missing,status,available,consignment
            GOOD,CITY,20,,on_hand,,
            NEXT,CITY,70,,in_transit,2026-03-04,SEA-1
            NO-HU,CITY,6,HU,on_hand,,
            """)
        .write(
            "arrivals.csv", "consignment,part,quantity,eta,customs_days\nAIR-1,HU,6,2026-03-10,2\n")
        .write("orders.csv", "order,variant,quantity,minimum_shipment\nO1,CITY,96,1\n")
        .folder();
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
  void aCertificateThatIsNotReadToTheLetterIsRefused() throws IOException {
    Path file = temp.resolve("margin.json");
    assertThat(CommandRun.of("margin", KITS, "--mode", "two", "--certificate", file).exitCode())
        .isZero();
    String good = Files.readString(file);
    for (String[] change :
        new String[][] {
          {"\"mode\": \"two\"", "\"mode\": \"three\"", "mode \"three\""},
          {"\"mode\": \"two\"", "\"mode\": \"best\"", "mode \"best\""},
          {"\"mode\": \"two\"", "\"mode\": \"Two\"", "mode \"Two\""},
          {"\"certificate\": 1", "\"certificate\": 1.5", "another format"},
          {"\"certificate\": 1", "\"certificate\": 2", "another format"},
          {"\"assumed_days\": 90", "\"assumed_days\": 90.5", "no certificate"},
          {"\"impact_at_most\": \"", "\"impact_at_most\": \"x", "no certificate"},
          {"\"mode\": \"two\"", "\"mode\": \"list\", \"mode\": \"two\"", "no certificate"},
        }) {
      assertThat(good).contains(change[0]);
      Files.writeString(file, good.replace(change[0], change[1]));
      CommandRun run = CommandRun.of("margin", "--verify", file, KITS);
      assertThat(run.exitCode()).as(change[1]).isEqualTo(ExitCodes.WRONG_USAGE);
      assertThat(run.err()).contains(change[2]);
    }
    Files.writeString(file, good + "{}");
    assertThat(CommandRun.of("margin", "--verify", file, KITS).err()).contains("no certificate");
  }

  @Test
  void severalPlantsAreRankedOnTheSameFailures() throws IOException {
    JsonNode json = json("margin", KITS, CommandRun.example("tiny"), "-o", "json").get("plants");
    assertThat(json).hasSize(2);
    assertThat(json.get(0).get("weakest").asText()).isEqualTo("family:ECU");
    assertThat(json.get(1).get("plant").asText()).isEqualTo("Tiny plant");
    assertThat(json.get(1).get("weakest").asText()).isEqualTo("customs:clearance");
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
    assertThat(tyres.get("waiting_vehicles").asInt()).isZero();
  }

  /** By hand: 28,776 kits are ordered and 18,768 complete; the specification says what lacks. */
  @Test
  void whatIsOutsideTheMeasureComesFirst() throws IOException {
    Path avtotor = CommandRun.example("avtotor-2022");
    JsonNode json = json("margin", avtotor, "-o", "json");
    assertThat(json.get("unplanned_vehicles").asInt()).isEqualTo(10_008);
    JsonNode plan = json("plan", avtotor, "--mode", "two", "-o", "json");
    assertThat(json.get("planned_vehicles")).isEqualTo(plan.get("released"));
    assertThat(json.get("unplanned_vehicles")).isEqualTo(plan.get("unmet"));
    JsonNode waiting = json.get("waiting");
    assertThat(waiting.findValuesAsText("supplier").subList(0, 3))
        .containsExactly("KLD-MEDIA", "KR-ELECTRONICS-1", "KR-CLUSTER");
    assertThat(waiting.get(1).get("vehicles").asInt()).isEqualTo(2_832);
    assertThat(row(json, "supplier", "KR-ELECTRONICS-1").get("waiting_vehicles").asInt())
        .isEqualTo(2_832);
    JsonNode lost = row(json, "consignment", "EU-HOLD-1");
    assertThat(lost.get("lost_for_good").asInt()).isEqualTo(4_800);
    assertThat(lost.get("time_to_recover_days").isNull()).isTrue();
    assertThat(lost.get("passes").asBoolean()).isFalse();
    assertThat(row(json, "late", "EU-HOLD-1").get("time_to_recover_days").asInt()).isEqualTo(48);
    assertThat(json.get("breaks").get("sets").get(0).get(0).asText())
        .isEqualTo("consignment:EU-HOLD-1");
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
