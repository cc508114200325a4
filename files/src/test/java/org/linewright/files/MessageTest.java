package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.table.InputIssue;

/** What a planner reads: what is wrong, where, what was done about it, how to mend it. */
class MessageTest {
  @TempDir Path temp;

  private List<String> messages(String file, int line, String text) throws IOException {
    Path folder = SmallFolder.copyTo(temp.resolve("plant"));
    Path path = folder.resolve(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    lines.set(line - 1, text);
    Files.write(path, lines);
    return PlantFolder.read(folder).issues().stream().map(InputIssue::toString).toList();
  }

  @Test
  void aNegativeCount() throws IOException {
    assertThat(messages("kits.csv", 3, "K2,SEDAN,-3,HU;ABS,on_hand,,6,,24"))
        .containsExactly(
            "IN-012 kits.csv:3 kits = \"-3\": must be 0 or more. Row skipped."
                + " Fix: whole number, 0 or more.");
  }

  @Test
  void aMisspeltName() throws IOException {
    assertThat(messages("orders.csv", 3, "R2,,SEDAM,60,,2,,,"))
        .containsExactly(
            "IN-020 orders.csv:3 variant = \"SEDAM\": is not in variants.csv. Plant not used."
                + " Fix: maybe SEDAN.");
  }

  @Test
  void aMisspeltChoice() throws IOException {
    assertThat(messages("kits.csv", 5, "K4,SUV,24,,in_transti,,0,W1,24"))
        .containsExactly(
            "IN-014 kits.csv:5 status = \"in_transti\": is not one of on_hand, in_transit,"
                + " uncleared, on_hold. Row skipped. Fix: maybe in_transit.");
  }

  @Test
  void aDateInAnotherOrder() throws IOException {
    assertThat(messages("orders.csv", 2, "R1,C1,SEDAN,200,26.01.2026,1,RU,25.5,20"))
        .containsExactly(
            "IN-013 orders.csv:2 due = \"26.01.2026\": is not a date. Row skipped."
                + " Fix: write YYYY-MM-DD, e.g. 2022-10-07.");
  }

  @Test
  void aDuplicateKey() throws IOException {
    assertThat(messages("bom.csv", 9, "SUV,HU,2,kit,,"))
        .containsExactly(
            "IN-021 bom.csv:9: \"SUV/HU/\" stands already in row 8. Plant not used."
                + " Fix: keep one of the two rows, or tell them apart by variant, part, from.");
  }

  @Test
  void anOverlap() throws IOException {
    assertThat(messages("line_rates.csv", 4, "A1,SUV,2026-02-15,,35"))
        .containsExactly(
            "IN-022 line_rates.csv:4 from = \"2026-02-15\": overlaps row 3 on 2026-02-15."
                + " Plant not used. Fix: end one range on the day before the other begins.");
  }

  @Test
  void aMisspeltColumn() throws IOException {
    assertThat(messages("lines.csv", 1, "line,nam,calendar,nominal_shifts,frozen_until"))
        .containsExactly(
            "IN-003 lines.csv:1 nam: is not a column of lines. Column not used. Fix: maybe name.");
  }

  @Test
  void aRowThatIsTooLong() throws IOException {
    assertThat(messages("parts.csv", 6, "COOLANT,Coolant, 5 l,,,9,,"))
        .containsExactly(
            "IN-007 parts.csv:6: has 8 cells where the header has 7. Row skipped. Fix: one cell for"
                + " each column; a text that holds a comma stands in double quotes.");
  }

  @Test
  void aCircleOfBaseVariants() throws IOException {
    assertThat(messages("variants.csv", 3, "SUV,,KIA,SUVS,CKD,20000.5,,AMBULANCE,,").get(0))
        .isEqualTo(
            "IN-025 variants.csv:3 base_variant = \"AMBULANCE\": is made from itself: SUV from"
                + " AMBULANCE from SUV. Plant not used. Fix: the variant of the finished base"
                + " vehicle, or nothing.");
  }

  @Test
  void aSettingThatIsNoYaml() throws IOException {
    assertThat(messages("plant.yaml", 3, "currency: [EUR").get(0))
        .startsWith("IN-030 plant.yaml:4: is not YAML: ")
        .endsWith("File skipped. Fix: name: value lines, indented by blanks.");
  }

  @Test
  void aMisspeltSetting() throws IOException {
    assertThat(messages("plant.yaml", 8, "yard_capacitiy: 50"))
        .containsExactly(
            "IN-032 plant.yaml:8 yard_capacitiy = \"50\": is not a setting of the format."
                + " Setting not used. Fix: maybe yard_capacity.");
  }
}
