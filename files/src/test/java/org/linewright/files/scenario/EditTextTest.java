package org.linewright.files.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.table.InputIssue;

class EditTextTest {

  private static Edit edit(String text) {
    ScenarioReading reading = EditText.read(List.of(text), Optional.empty());
    assertThat(reading.issues()).isEmpty();
    return reading.scenario().orElseThrow().edits().get(0);
  }

  private static String issue(String text) {
    ScenarioReading reading = EditText.read(List.of(text), Optional.empty());
    assertThat(reading.isRejected()).isTrue();
    return reading.issues().stream().map(InputIssue::toString).findFirst().orElse("");
  }

  @Test
  void columnsOfTheKeySayWhichRowTheOthersWhatItShallHold() {
    assertThat(edit("set arrivals consignment=HU-1 part=HU eta=2022-08-01 route="))
        .isEqualTo(
            new SetCells(
                "arrivals",
                Map.of("consignment", "HU-1", "part", "HU"),
                Map.of("eta", "2022-08-01", "route", ""),
                1));
  }

  @Test
  void theWordToParts() {
    assertThat(edit("set orders variant=SUV market='New Zealand' to priority=2"))
        .isEqualTo(
            new SetCells(
                "orders",
                Map.of("variant", "SUV", "market", "New Zealand"),
                Map.of("priority", "2"),
                1));
  }

  @Test
  void rowsAreAddedAndRemovedAndOptionsSet() {
    assertThat(edit("add parts part=HU \"name=Head unit, \\\"old\\\"\" at 1"))
        .isEqualTo(new AddRow("parts", Map.of("part", "HU", "name", "Head unit, \"old\""), 1, 1));
    assertThat(edit("remove orders contract=C7"))
        .isEqualTo(new RemoveRow("orders", Map.of("contract", "C7"), false, 1));
    assertThat(edit("option part_transfers=within_variant"))
        .isEqualTo(new SetOption("part_transfers", "within_variant", 1));
  }

  @Test
  void anEditInBracesIsReadAsInAScenarioFile() {
    assertThat(edit("{option: part_transfers, to: none}"))
        .isEqualTo(new SetOption("part_transfers", "none", 1));
    ScenarioReading reading =
        EditText.read(List.of("option yard_capacity=3", "{sett: orders}"), Optional.empty());
    assertThat(reading.issues())
        .extracting(InputIssue::toString)
        .containsExactly(
            "IN-040 --edit:2: must name one of add, option, remove, set. Edit not applied. Fix:"
                + " {set: TABLE, key: {COLUMN: VALUE}, to: {COLUMN: VALUE}}.");
  }

  @Test
  void whatCannotBeReadIsToldWithTheNumberOfTheEdit() {
    assertThat(issue("ad stock part=HU"))
        .isEqualTo(
            "IN-040 --edit:1 edit = \"ad\": is no kind of edit. Edit not applied. Fix: maybe add.");
    assertThat(issue("")).contains("is no kind of edit").contains("set orders order=R1");
    assertThat(issue("set part=HU")).contains("must name a table");
    assertThat(issue("set orders variant=SUV priority=2"))
        .isEqualTo(
            "IN-040 --edit:1 set = \"orders\": is not told which rows. Edit not applied. Fix:"
                + " order=…, or other columns before the word to: set orders COLUMN=VALUE to"
                + " priority=2.");
    assertThat(issue("add parts name='Head unit")).contains("a quote that is not closed");
    assertThat(issue("add parts part=HU name")).contains("\"name\" is not COLUMN=VALUE");
    assertThat(issue("add parts part=HU part=CLU")).contains("part: is given twice");
    assertThat(issue("add parts part=HU at 0")).contains("is not a place among the rows");
    assertThat(issue("option part_transfers=none yard_capacity=3")).contains("one NAME=VALUE");
  }

  @Property(tries = 300)
  void aPrintedEditIsReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    Edit edit =
        switch (random.nextInt(4)) {
          case 0 -> new SetCells("orders", cells(random), cells(random), 1);
          case 1 -> new AddRow("orders", cells(random), random.nextInt(3), 1);
          case 2 -> new RemoveRow("orders", cells(random), random.nextBoolean(), 1);
          default -> new SetOption("option" + random.nextInt(9), text(random), 1);
        };
    assertThat(edit(EditText.print(edit))).isEqualTo(edit);
  }

  private static Map<String, String> cells(Random random) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      cells.put("column" + i, text(random));
    }
    return cells;
  }

  private static String text(Random random) {
    List<String> pieces = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      pieces.add(List.of("a", " ", "'", "\"", "\\", "=", "\t", "Ж", ";").get(random.nextInt(9)));
    }
    return String.join("", pieces);
  }
}
