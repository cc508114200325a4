package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class KitsCommandTest {
  @TempDir private Path temp;

  @Test
  void jsonHasTheKeysOfTheContract() throws IOException {
    Path folder = SmallPlant.in(temp).folder();

    JsonNode json = json(CommandRun.of("kits", folder, "--scenario", "MOVE", "-o", "json"));

    assertThat(json.fieldNames())
        .toIterable()
        .startsWith(
            "kits_total",
            "clear_to_build",
            "stuck",
            "freed_by_transfers",
            "freed_by_variant",
            "binding");
    assertThat(json.get("kits_total").asInt()).isEqualTo(30);
    assertThat(json.get("clear_to_build").asInt()).isEqualTo(20);
    assertThat(json.get("stuck").asInt()).isEqualTo(10);
    assertThat(json.get("freed_by_transfers").asInt()).isEqualTo(4);
    assertThat(json.get("freed_by_variant").get("CITY").asInt()).isEqualTo(4);
    assertThat(json.get("binding").get("CITY").get(0).asText()).isEqualTo("HU");
    assertThat(json.get("ledger").get(0).get("quantity").asInt()).isEqualTo(4);
  }

  private static JsonNode json(CommandRun run) throws IOException {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(0);
    return new ObjectMapper().readTree(run.bytes());
  }

  @Test
  void textSaysWhetherTransfersAreAllowed() {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun without = CommandRun.of("kits", folder, "-o", "table");
    CommandRun with = CommandRun.of("kits", folder, "--scenario", "MOVE", "-o", "table");

    assertThat(without.out()).contains("Part transfers are not allowed");
    assertThat(with.out()).contains("free 4: 4 pieces out of 4 kits. Nothing frees more.");
  }

  @ParameterizedTest
  @CsvSource({"SC2,10008,4416", "SC3,7176,0", "SC3-SC2,7176,1584"})
  void theExampleAgreesWithItsArithmetic(String scenario, int stuck, int freed) throws IOException {
    Path folder = CommandRun.example("avtotor-2022");

    JsonNode json = json(CommandRun.of("kits", folder, "--scenario", scenario, "-o", "json"));

    // A waiver makes 2,832 of the 10,008 complete; moves on top of it make it 4,416 again.
    assertThat(json.get("stuck").asInt()).isEqualTo(stuck);
    assertThat(json.get("freed_by_transfers").asInt()).isEqualTo(freed);
    assertThat(json.get("complete_after_transfers").asInt())
        .isEqualTo(4_200 + 10_008 - stuck + freed);
  }
}
