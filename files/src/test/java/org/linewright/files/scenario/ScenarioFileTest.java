package org.linewright.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.table.InputIssue;
import org.linewright.files.BrokenFolder;
import org.linewright.files.PlantFolder;
import org.linewright.files.SmallFolder;

class ScenarioFileTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void copySmallFolder() throws IOException {
    folder = SmallFolder.copyTo(temp.resolve("plant"));
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve("scenarios/" + name + ".yaml"), List.of(lines));
  }

  private List<String> issues(String name) throws IOException {
    return ScenarioFile.read(folder, name).issues().stream().map(InputIssue::toString).toList();
  }

  private List<String> places(String name) throws IOException {
    return PlantFolder.read(folder, name).issues().stream().map(BrokenFolder::place).toList();
  }

  @Test
  void editsAreReadWithTheirLines() throws IOException {
    Scenario half = ScenarioFile.read(folder, "half").scenario().orElseThrow();
    assertThat(half.name()).isEqualTo("Half rate");
    assertThat(half.note()).isEqualTo("one shift only");
    assertThat(half.file()).isEqualTo("scenarios/half.yaml");
    assertThat(half.edits())
        .containsExactly(
            new SetCells("line_rates", Map.of("line", "A1"), Map.of("units_per_day", "20"), 4),
            new SetOption("part_transfers", "none", 5));
  }

  @Test
  void aBaseIsAppliedFirst() throws IOException {
    Plant plant = PlantFolder.read(folder, "half-and-late").plant().orElseThrow();
    assertThat(plant.lineRates())
        .extracting(LineRate::unitsPerDay)
        .containsExactly(20.0, 20.0, 20.0, 10.0);
    assertThat(plant.arrivals().get(0).eta()).isEqualTo("2026-02-19");
    assertThat(plant.orders()).hasSize(4);
    assertThat(plant.kits()).extracting(KitCohort::cohort).doesNotContain("K5");
  }

  @Test
  void editedRowsAreTracedToTheFileAndLineOfTheirEdit() throws IOException {
    Plant plant = PlantFolder.read(folder, "half-and-late").plant().orElseThrow();
    assertThat(plant.table(PlantTables.LINE_RATES).file(0)).isEqualTo("scenarios/half.yaml");
    assertThat(plant.table(PlantTables.LINE_RATES).fileRow(0)).isEqualTo(4);
    assertThat(plant.table(PlantTables.ARRIVALS).file(0)).isEqualTo("scenarios/half-and-late.yaml");
    assertThat(plant.table(PlantTables.ARRIVALS).fileRow(0)).isEqualTo(4);
  }

  @Test
  void anUnknownScenarioListsTheKnownOnes() throws IOException {
    assertThat(issues("halv"))
        .containsExactly(
            "IN-041 scenarios/halv.yaml: \"halv\" is no scenario. Scenario not applied."
                + " Fix: maybe half; scenarios: half, half-and-late.");
    assertThat(ScenarioFile.read(folder, "../plant").issues()).hasSize(1);
    assertThat(ScenarioFile.read(temp, "half").issues().get(0).fix())
        .isEqualTo("the folder has no scenarios; write scenarios/NAME.yaml.");
  }

  @Test
  void anUnknownBaseIsToldWhereItIsNamed() throws IOException {
    write("late", "base: halve", "edits: []");
    assertThat(places("late")).containsExactly("-> IN-041 scenarios/late.yaml:1 base");
  }

  @Test
  void basesThatGoRoundInACircleAreRefused() throws IOException {
    write("a", "base: b");
    write("b", "name: B", "base: a");
    assertThat(issues("a"))
        .containsExactly(
            "IN-040 scenarios/b.yaml:2 base = \"a\": closes the circle a on b on a."
                + " Scenario not applied. Fix: a base that does not build on this scenario.");
  }

  @Test
  void brokenEditsAreAllTold() throws IOException {
    write(
        "bad",
        "nmae: Bad",
        "edits:",
        "- {set: orders, kye: {order: R1}, to: {quantity: 5}}",
        "- {set: orders, key: R1, to: {quantity: 5}}",
        "- {change: orders}",
        "- {add: orders, row: {order: R9}, remove: kits}",
        "- {add: orders, row: {order: R9}, at: 0}",
        "- {option: yard_capacity, to: {a: 1}}",
        "- not an edit");
    assertThat(places("bad"))
        .containsExactly(
            "~> IN-032 scenarios/bad.yaml:1 nmae",
            "-> IN-040 scenarios/bad.yaml:3 key",
            "-> IN-040 scenarios/bad.yaml:3 kye",
            "-> IN-040 scenarios/bad.yaml:4 key",
            "-> IN-040 scenarios/bad.yaml:5",
            "-> IN-040 scenarios/bad.yaml:6",
            "-> IN-040 scenarios/bad.yaml:7 at",
            "-> IN-040 scenarios/bad.yaml:8 to",
            "-> IN-030 scenarios/bad.yaml:9");
  }

  @Test
  void editsThatDoNotFitThePlantAreToldAtTheirLine() throws IOException {
    write(
        "bad",
        "edits:",
        "- {set: orders, key: {order: R11}, to: {quantity: 5}}",
        "",
        "- {remove: order, key: {order: R1}}",
        "- {add: orders, row: {order: R9, variant: SUV, quantity: -5}}");
    assertThat(places("bad"))
        .containsExactly(
            "-> IN-040 scenarios/bad.yaml:2 key",
            "-> IN-040 scenarios/bad.yaml:4 table",
            "-> IN-012 scenarios/bad.yaml:5 quantity");
  }

  @Test
  void aListOfNamesMayBeAListInYaml() throws IOException {
    write(
        "two",
        "edits:",
        "- {set: kits, key: {cohort: K2}, to: {missing: [HU, ABS], available: 2026-02-01}}");
    KitCohort kits = PlantFolder.read(folder, "two").plant().orElseThrow().kits().get(1);
    assertThat(kits.missing()).containsExactly("HU", "ABS");
    assertThat(kits.available()).isEqualTo("2026-02-01");
  }

  @Test
  void aScenarioWithoutEditsIsThePlantItself() throws IOException {
    write("none", "name: Nothing");
    assertThat(PlantFolder.read(folder, "none").plant())
        .isEqualTo(PlantFolder.read(folder).plant());
  }

  @Test
  void brokenYamlAndBrokenBytesAreToldWithTheirLine() throws IOException {
    write("yaml", "name: x", "edits: {");
    assertThat(places("yaml")).containsExactly("-> IN-030 scenarios/yaml.yaml:3");
    Files.write(folder.resolve("scenarios/bytes.yaml"), new byte[] {'a', '\n', (byte) 0xE9, '\n'});
    assertThat(places("bytes")).containsExactly("-> IN-005 scenarios/bytes.yaml:2");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Scenario base = ScenarioFile.read(folder, "half").scenario().orElseThrow();
    List<Edit> edits =
        List.of(
            new SetCells("orders", Map.of("order", "R: {1}"), Map.of("market", "")),
            new AddRow("parts", Map.of("part", "Überbau, \"links\" #1", "name", "null\n"), 3, 0),
            new RemoveRow("stock", Map.of("available", "2026-01-20"), true, 0),
            new SetOption("costs.late_per_vehicle", "12.50"));
    Scenario scenario =
        new Scenario("Yes", "a: b\u2028c", Optional.of(base), edits, "scenarios/n 1.yaml");
    ScenarioFile.write(folder, "n 1", scenario);
    ScenarioFile.write(folder, "n 1", scenario);

    Scenario again = ScenarioFile.read(folder, "n 1").scenario().orElseThrow();

    assertThat(again)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("edits.*line")
        .isEqualTo(scenario);
    assertThat(ScenarioFile.list(folder)).containsExactly("half", "half-and-late", "n 1");
    assertThat(folder.resolve("scenarios")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void namesThatCannotBeFilesAreRefused() {
    Scenario scenario = Scenario.of("SC");
    for (String name : List.of("", "../up", "a/b", ".hidden", "dot.", "back\\slash", "nul\0")) {
      assertThatThrownBy(() -> ScenarioFile.write(folder, name, scenario))
          .as(name)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
