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
  void aNameWithACharacterThatNobodySees() throws IOException {
    assertThat(messages("orders.csv", 3, "R2,,SE\u200bDAN,60,,2,,,"))
        .containsExactly(
            "IN-020 orders.csv:3 variant = \"SE\u200bDAN\": is not in variants.csv; it differs from"
                + " SEDAN there only in an invisible character: U+200B. Plant not used. Fix: copy"
                + " the name from variants.csv, or type both anew.");
  }

  @Test
  void aNameWithALetterOfAnotherAlphabet() throws IOException {
    assertThat(messages("orders.csv", 3, "R2,,SED\u0410N,60,,2,,,"))
        .containsExactly(
            "IN-020 orders.csv:3 variant = \"SED\u0410N\": is not in variants.csv; it differs from"
                + " SEDAN there only in letters of another alphabet that look the same: \u0410"
                + " (U+0410) for A (U+0041). Plant not used. Fix: copy the name from variants.csv,"
                + " or type both anew.");
  }

  @Test
  void aNameInOtherCapitals() throws IOException {
    assertThat(messages("orders.csv", 3, "R2,,Sedan,60,,2,,,"))
        .containsExactly(
            "IN-020 orders.csv:3 variant = \"Sedan\": is not in variants.csv; it differs from SEDAN"
                + " there only in capitals. Plant not used. Fix: copy the name from variants.csv,"
                + " or type both anew.");
  }

  @Test
  void aSourceThatCanNeverDeliver() throws IOException {
    assertThat(messages("sources.csv", 4, "HU2,LOCAL,,,,14,,260,20,50,1,1,no,60,25000"))
        .containsExactly(
            "IN-027 sources.csv:4 minimum_order = \"50\": is more than the 20 pieces of a week, so"
                + " that no order fits into one. Kept, but nothing is ever bought from it. Fix: a"
                + " minimum that fits into a week, or a larger capacity_per_week.");
  }

  @Test
  void aMisspeltChoice() throws IOException {
    assertThat(messages("kits.csv", 5, "K4,SUV,24,,in_transti,,0,W1,24"))
        .containsExactly(
            "IN-014 kits.csv:5 status = \"in_transti\": is not one of on_hand, in_transit,"
                + " on_hold. Row skipped. Fix: maybe in_transit.");
  }

  @Test
  void aStatusOfStockIsNoneOfKits() throws IOException {
    assertThat(messages("kits.csv", 5, "K4,SUV,24,,uncleared,,0,W1,24"))
        .containsExactly(
            "IN-014 kits.csv:5 status = \"uncleared\": is not one of on_hand, in_transit,"
                + " on_hold. Row skipped. Fix: one of on_hand, in_transit, on_hold.");
  }

  @Test
  void aDateInAnotherOrder() throws IOException {
    assertThat(messages("orders.csv", 2, "R1,C1,SEDAN,200,26.01.2026,1,RU,25.5,20"))
        .containsExactly(
            "IN-016 orders.csv:2 due = \"26.01.2026\": is a date that begins with the day."
                + " Read as 2026-01-26. Fix: nothing need be done; the format writes 2026-01-26.");
  }

  @Test
  void aDateThatCanMeanTwoDays() throws IOException {
    assertThat(messages("orders.csv", 2, "R1,C1,SEDAN,200,10/07/2026,1,RU,25.5,20"))
        .containsExactly(
            "IN-013 orders.csv:2 due = \"10/07/2026\": can mean 2026-07-10 or 2026-10-07."
                + " Row skipped. Fix: write YYYY-MM-DD.");
  }

  @Test
  void aCountThatCanMeanTwoNumbers() throws IOException {
    assertThat(messages("colors.csv", 2, "A1,white,\"1,200\""))
        .containsExactly(
            "IN-011 colors.csv:2 batch_limit = \"1,200\": can mean 1200 or 1.2. Row skipped."
                + " Fix: digits only.");
  }

  @Test
  void aDecimalDotElsewhereInTheFileSettlesWhatACommaMeans() throws IOException {
    assertThat(messages("orders.csv", 2, "R1,C1,SEDAN,\"1,200\",2026-01-26,1,RU,25.5,20"))
        .containsExactly(
            "IN-016 orders.csv:2 quantity = \"1,200\": has its digits in groups. Read as 1200."
                + " Fix: nothing need be done; the format writes 1200.");
  }

  @Test
  void aCountThatIsTooLarge() throws IOException {
    assertThat(messages("stock.csv", 2, "COOLANT,9000000000000,on_hand,"))
        .containsExactly(
            "IN-011 stock.csv:2 quantity = \"9000000000000\": is too large. Row skipped."
                + " Fix: digits only, at most 2147483647.");
  }

  @Test
  void anAmountFinerThanHundredths() throws IOException {
    assertThat(messages("parts.csv", 3, "HU,Head unit,HU,KR,0.004,0.5,500"))
        .containsExactly(
            "IN-018 parts.csv:3 unit_cost = \"0.004\": has more than two decimals. Rounded to 0."
                + " Fix: an amount in whole hundredths; maybe count a cheap part by the hundred,"
                + " and its price so.");
  }

  @Test
  void cellsSeparatedBySemicolons() throws IOException {
    assertThat(messages("colors.csv", 1, "line;color;batch_limit").get(0))
        .isEqualTo(
            "IN-016 colors.csv: has its cells separated by ;. Read so. Fix: nothing need be done;"
                + " the format separates them by commas.");
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
