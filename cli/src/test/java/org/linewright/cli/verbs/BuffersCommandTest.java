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

  /**
   * The lesson: 18,000 kits on site are 90 days at 200 vehicles a day, but the electronics last for
   * 4,000 / (200 - 50) = 26.67 days when their first source stays away.
   */
  @Test
  void aPlantLastsAsLongAsThePartThatRunsOutFirst() throws IOException {
    plant();
    JsonNode json = read(CommandRun.of("buffers", temp, "-o", "json"));
    assertThat(json.get("lasts_days").asDouble()).isCloseTo(4000 / 150.0, within(1e-4));
    assertThat(json.get("gate").asText()).isEqualTo("ECU");
    JsonNode months = row(json.get("curve"), "months", "3.0");
    // 91.3125 days of 200 kits at 10,000, in lots of 12: no day longer
    assertThat(months.get("cost").asDouble()).isEqualTo(18_264 * 10_000.0);
    assertThat(months.get("kits_days").asDouble()).isCloseTo(4000 / 150.0, within(1e-4));
    assertThat(months.get("kits_gate").asText()).isEqualTo("ECU");
    // the same money: ECUs, and from day 90 on kits, too
    double days = months.get("parts_days").asDouble();
    double spent = 5_000 * (150 * days - 4_000) + 10_000 * Math.max(0, 200 * days - 18_000);
    assertThat(spent).isCloseTo(182_640_000, within(150_000.0));
  }

  @Test
  void aBudgetBuysThePartsThatRunOutFirst() throws IOException {
    plant();
    JsonNode json = read(CommandRun.of("buffers", temp, "--budget", "5000000", "-o", "json"));
    // 1,000 ECUs more: 5,000 / 150
    assertThat(json.get("budget_days").asDouble()).isCloseTo(5000 / 150.0, within(0.01));
    assertThat(row(json.get("parts"), "part", "ECU").get("buy").asLong()).isEqualTo(1000);
    assertThat(row(json.get("parts"), "part", "BODY").get("buy").asLong()).isZero();
  }

  @Test
  void aTargetCoversWhatVariesOrWhatStopsWhicheverIsMore() throws IOException {
    plant();
    JsonNode ecu =
        row(read(CommandRun.of("buffers", temp, "-o", "json")).get("parts"), "part", "ECU");
    // no week differs: 2.0537489 × 200 × 5 = 2,053.7; shocks: 20 ln((20 / 320) / 0.02)
    assertThat(ecu.get("varying_days").asDouble()).isCloseTo(10.268745, within(1e-4));
    assertThat(ecu.get("outage_days").asDouble()).isCloseTo(22.788686, within(1e-3));
    assertThat(ecu.get("target").asLong()).isEqualTo(4558);
    assertThat(ecu.get("order_at").asLong()).isEqualTo(4558 + 40 * 200);
    assertThat(ecu.get("missing").asLong()).isEqualTo(558);
    assertThat(ecu.get("classes").asText()).endsWith("X");
  }

  @Test
  void withoutAFolderOrANetworkItSaysWhatToGive() {
    CommandRun run = CommandRun.of("buffers");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("name a plant folder, or give --network");
  }

  private static JsonNode row(JsonNode rows, String key, String value) {
    for (JsonNode row : rows) {
      if (row.get(key).asText().equals(value)) {
        return row;
      }
    }
    throw new AssertionError("no row " + value);
  }

  /** 200 vehicles every day of the week, of a kit of one body and of an ECU from the shelf. */
  private void plant() throws IOException {
    write("plant.yaml", "format: 1", "plan_date: 2026-01-05", "horizon_end: 2026-12-20");
    write("calendars.csv", "calendar,day,shifts", "C,2026-01-05..2026-12-20,1");
    write("lines.csv", "line,calendar", "L,C");
    write("line_rates.csv", "line,variant,units_per_day", "L,CAR,200");
    write("variants.csv", "variant,value", "CAR,30000");
    write("bom.csv", "variant,part,quantity,supply", "CAR,BODY,1,kit", "CAR,ECU,1,loose");
    write("parts.csv", "part,unit_cost,units_per_container", "BODY,10000,12", "ECU,5000,");
    write("kits.csv", "cohort,variant,kits,status", "K,CAR,18000,on_hand");
    write("stock.csv", "part,quantity", "ECU,4000");
    write("suppliers.csv", "supplier,country", "MAIN,US", "SECOND,CN");
    write(
        "sources.csv",
        "part,supplier,lead_time_days,lead_time_sd_days,capacity_per_week,priority",
        "ECU,MAIN,40,5,,1",
        "ECU,SECOND,60,5,350,2");
    write("shocks.csv", "target,mean_days_between,mean_days_down", "MAIN,300,20");
    write("orders.csv", "order,variant,quantity", "O,CAR,70000");
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(temp.resolve(file), String.join("\n", lines) + "\n");
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
