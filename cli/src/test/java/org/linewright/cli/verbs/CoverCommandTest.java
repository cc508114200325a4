package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class CoverCommandTest {
  @TempDir private Path temp;

  @Test
  void jsonHasTheKeysOfTheContract() throws IOException {
    CommandRun run = CommandRun.of("cover", SmallPlant.in(temp).folder(), "-o", "json");

    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(json.fieldNames())
        .toIterable()
        .startsWith("stop", "stop_by_line", "stop_by_variant", "stop_by_contract", "parts");
    assertThat(json.get("stop").asText()).isEqualTo("2026-03-05");
    assertThat(json.get("stop_by_line").get("A1").asText()).isEqualTo("2026-03-05");
    assertThat(json.get("stop_by_variant").get("CITY").asText()).isEqualTo("2026-03-05");
    assertThat(json.get("stop_by_contract").get("C-EAST").asText()).isEqualTo("2026-03-05");
    assertThat(json.get("parts").get(0).fieldNames())
        .toIterable()
        .contains("part", "usable_now", "days_of_cover", "run_out_date", "units_at_risk");
  }

  @Test
  void aPlantThatCannotBuildHasNoStop() throws IOException {
    Path folder =
        SmallPlant.in(temp)
            .write("kits.csv", "cohort,variant,kits,status\nX,CITY,0,on_hand\n")
            .folder();

    JsonNode json =
        new ObjectMapper().readTree(CommandRun.of("cover", folder, "-o", "json").bytes());
    CommandRun text = CommandRun.of("cover", folder, "-o", "table");

    assertThat(json.get("stop").isNull()).isTrue();
    assertThat(json.get("stop_by_line").get("A1").isNull()).isTrue();
    assertThat(json.get("stop_by_contract").isEmpty()).isTrue();
    assertThat(text.lines().get(0))
        .contains("cannot start a vehicle")
        .contains("kits of CITY run out");
  }

  @Test
  void theFirstLineSaysWhatStopsThePlant() {
    CommandRun text = CommandRun.of("cover", SmallPlant.in(temp).folder(), "-o", "table");

    // 20 good kits; of the others 6 lack HU and 4 lack ABS: the fewer pieces stop it
    assertThat(text.lines().get(0))
        .isEqualTo("Small starts its last vehicle on Thu 5 Mar 2026: HU runs out.");
    assertThat(text.lines().get(1)).isEqualTo("20 vehicles until then; no mix builds more.");
  }

  @Test
  void transfersOfAScenarioAreCarriedOutFirst() throws IOException {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun run = CommandRun.of("cover", folder, "--scenario", "MOVE", "-o", "json");

    // 20 good kits and 4 of the 10 stuck ones: 5 a day from Monday the 2nd to Friday the 6th.
    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(json.get("stop").asText()).isEqualTo("2026-03-06");
  }

  @Test
  void theExampleStopsOnTheSeventhOfOctober() throws IOException {
    CommandRun run = CommandRun.of("cover", CommandRun.example("avtotor-2022"), "-o", "json");

    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(json.get("stop").asText()).isEqualTo("2022-10-07");
    assertThat(json.get("stop_by_contract").get("C-KIA").asText()).isEqualTo("2022-10-07");
    assertThat(json.get("stop_by_contract").get("C-HYUNDAI").asText()).isEqualTo("2022-10-07");
  }
}
