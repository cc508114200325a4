package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;
import org.linewright.cli.print.ExitCodes;

/**
 * The verb {@code buffers}. The published networks: S. Graves, S. Willems, "Supply Chain Design:
 * Safety Stock Placement and Supply Chain Configuration", Handbooks in OR &amp; MS 11, 2003; stage
 * data as encoded in the tests of snc (stochasticnetworkcontrol). The text prints whole units and
 * rounds z, so costs of stages agree to a unit or two in a thousand.
 */
class BuffersCommandTest {
  private static final Path GOLDEN = Repository.module().resolve("src/test/resources/golden");

  @TempDir private Path temp;

  /** GW-bulldozer: 633,000 a year at 30 %; every service time and every cost of a stage. */
  @Test
  void theBulldozerHasItsPublishedStocks() throws IOException {
    JsonNode json = json("N01-bulldozer", "0.3");
    assertThat(json.get("holding_cost").asDouble()).isCloseTo(633_000, within(500.0));
    assertThat(json.get("holding_cost").asDouble()).isCloseTo(632_775, within(50.0));
    assertStages(
        json,
        """
        Boggie_Assembly 11 0
        Brake_Group 8 0
        Case 0 12614
        Case&Frame 15 6373
        Chassis&Platform 16 0
        Common_Subassembly 20 0
        Dressed_Out_Engine 20 0
        Drive_Group 9 0
        Engine 7 0
        Fans 10 1361
        Fender_Group 9 0
        Final_Assembly 0 607969
        Final_Drive&Brake 15 0
        Frame_Assembly 0 3904
        Main_Assembly 28 0
        Pin_Assembly 21 499
        Plant_Carrier 9 0
        Platform_Group 6 0
        Roll_Over_Group 8 0
        Suspension_Group 28 0
        Track_Roller_Frame 10 0
        Transmission 15 0
        """);
  }

  /** GW-battery: 853,000 a year at 25 %; every service time and every cost of a stage. */
  @Test
  void theBatteriesHaveTheirPublishedStocks() throws IOException {
    JsonNode json = json("N02-batteries", "0.25");
    assertThat(json.get("holding_cost").asDouble()).isCloseTo(853_000, within(500.0));
    assertThat(json.get("holding_cost").asDouble()).isCloseTo(853_077.3, within(50.0));
    assertStages(
        json,
        """
        Bulk_Battery_Manufacturing 7 0
        Central_DC_A 0 56889
        Central_DC_B 0 38245
        Central_DC_C 0 11066
        EMD 2 0
        East_DC_A 0 73716
        East_DC_B 0 26907
        East_DC_C 0 13940
        Label 2 23361
        Nail_Wire 2 7163
        Other_Raw_Materials 1 0
        Pack_SKU_A 0 251253
        Pack_SKU_B 0 94741
        Pack_SKU_C 0 37573
        Packaging_A 7 52953
        Packaging_B 7 25852
        Packaging_C 7 13022
        Separator 2 0
        Spun_Zinc 2 0
        West_DC_A 0 91501
        West_DC_B 0 26531
        West_DC_C 0 8279
        """);
  }

  private static void assertStages(JsonNode json, String published) {
    assertThat(json.get("stages")).hasSize((int) published.lines().count());
    for (JsonNode stage : json.get("stages")) {
      String name = stage.get("stage").asText();
      String line =
          published.lines().filter(one -> one.startsWith(name + " ")).findFirst().orElseThrow();
      String[] words = line.split(" ", -1);
      double cost = Double.parseDouble(words[2]);
      assertThat(stage.get("service_time").asText()).as(name).isEqualTo(words[1]);
      assertThat(stage.get("holding_cost").asDouble())
          .as(name)
          .isCloseTo(cost, within(1 + 0.002 * cost));
    }
  }

  @Test
  void oneStageAloneIsABaseStock() throws IOException {
    stages("A,4,100,,1,3,0.95,");
    JsonNode json = read(CommandRun.of("buffers", "--network", temp, "-o", "json"));
    // 1.644854 × 3 × √4 = 9.869 pieces, 100 each; 1 a day for 4 days on top
    JsonNode stage = json.get("stages").get(0);
    assertThat(stage.get("safety_stock").asDouble()).isCloseTo(9.869122, within(1e-5));
    assertThat(stage.get("base_stock").asDouble()).isCloseTo(13.869122, within(1e-5));
    assertThat(json.get("stock_value").asDouble()).isCloseTo(986.9122, within(1e-3));
    assertThat(json.get("holding_cost").asDouble()).isCloseTo(246.728, within(1e-3));
  }

  @Test
  void twoPiecesInAProductCountTwice() throws IOException {
    stages("BOLT,1,10,,,,,", "CAR,0,5,,2,3,,2");
    Files.writeString(temp.resolve("arcs.csv"), "from,to,use\nBOLT,CAR,4\n");
    JsonNode json = read(CommandRun.of("buffers", "--network", temp, "-o", "json"));
    // a car is worth 4 × 10 + 5; its bolts vary by 4 × 3, factor 2: 24 bolts = 240,
    // or 6 cars = 270
    assertThat(json.get("stages").get(0).get("safety_stock").asDouble()).isEqualTo(24);
    assertThat(json.get("stages").get(0).get("base_stock").asDouble()).isEqualTo(32);
    assertThat(json.get("stages").get(1).get("unit_value").asDouble()).isEqualTo(45);
    assertThat(json.get("stock_value").asDouble()).isEqualTo(240);
    assertThat(json.get("ends_stock_value").asDouble()).isEqualTo(270);
  }

  @Test
  void aBrokenNetworkIsToldRowByRow() throws IOException {
    stages("A,1,10,,,,,", "B,1,5,,2,3,,2");
    assertRejected("from,to\nA,C\n", "arcs.csv:2 to = \"C\": points nowhere");
    assertRejected("from,to,use\nA,B,0\n", "arcs.csv:2 use = \"0\": must be above 0");
    assertRejected("from,to\nA,B\nB,A\n", "close a circle: A > B > A");
    assertRejected("from,to\n", "stages.csv:2 demand_sd: must be given");
    stages("A,1,10,,,,,", "A,1,5,,2,3,,2");
    assertRejected("from,to\n", "stages.csv:3 stage = \"A\": stands already");
    stages("A,1,10,,2,3,,");
    assertRejected("from,to\n", "service_level: and safety_factor are empty");
    stages("A,1,10,,2,3,0.9,2");
    assertRejected("from,to\n", "service_level = \"0.9\": and safety_factor are both given");
    stages("A,1,10,,2,3,95,");
    assertRejected("from,to\n", "must be at least 0.5 and below 1");
    stages("A,2000000000,10,,,,,", "B,1,5,,2,3,,2");
    assertRejected(
        "from,to\nA,B\n", "stages.csv:2 lead_time = \"2000000000\": must be at most 5000");
    stages("A,3000,10,,,,,", "B,2001,5,,2,3,,2");
    assertRejected("from,to\nA,B\n", "take more than 5000 units of time");
  }

  private void assertRejected(String arcs, String told) throws IOException {
    Files.writeString(temp.resolve("arcs.csv"), arcs);
    CommandRun run = CommandRun.of("buffers", "--network", temp);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.REJECTED);
    assertThat(run.err()).contains(told);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aPlantFolderIsNotAnswered() {
    CommandRun run = CommandRun.of("buffers", CommandRun.example("tiny"));
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("about no plant folder", "--network DIR");
    assertThat(CommandRun.of("buffers").exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
  }

  private void stages(String... rows) throws IOException {
    Files.writeString(
        temp.resolve("stages.csv"),
        "stage,lead_time,added_cost,max_service_time,demand_mean,demand_sd,service_level,safety_factor\n"
            + String.join("\n", rows)
            + "\n");
  }

  private static JsonNode json(String folder, String rate) throws IOException {
    return read(
        CommandRun.of(
            "buffers", "--network", GOLDEN.resolve(folder), "--holding-rate", rate, "-o", "json"));
  }

  private static JsonNode read(CommandRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.bytes());
  }
}
