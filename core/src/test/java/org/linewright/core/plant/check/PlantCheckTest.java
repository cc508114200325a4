package org.linewright.core.plant.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** The rules themselves are tested as broken folders, in the module that reads folders. */
class PlantCheckTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final Plant EMPTY =
      Plant.of(PlantSettings.of("Test", MONDAY, MONDAY.plusDays(90)));

  private static Variant variant(String name) {
    return new Variant(name, "", null, null, null, Money.of(1), null, null, null, null);
  }

  private static Order order(String name, String variant) {
    return new Order(name, null, variant, 1, null, 1, null, null, null);
  }

  private static List<Order> orders(int count, String variant) {
    return IntStream.range(0, count).mapToObj(i -> order("R" + i, variant + i)).toList();
  }

  @Test
  void aPlantWithoutTablesHasNoIssue() {
    assertThat(PlantCheck.check(EMPTY)).isEmpty();
  }

  @Test
  void aTableInMemoryIsCheckedLikeAFile() {
    Plant plant =
        EMPTY
            .with(PlantTables.VARIANTS, List.of(variant("SEDAN")))
            .with(PlantTables.ORDERS, List.of(order("R1", "SEDAN"), order("R2", "SEDANS")));
    assertThat(PlantCheck.check(plant))
        .hasToString(
            "[IN-020 orders.csv:3 variant = \"SEDANS\": is not in variants.csv. Plant not used."
                + " Fix: maybe SEDAN.]");
  }

  @Test
  void namesOfRejectedRowsAndLostTablesAreNotUnknown() {
    Plant plant =
        EMPTY
            .with(PlantTables.VARIANTS, List.of(variant("SEDAN")))
            .with(PlantTables.ORDERS, List.of(order("R1", "SUV")));
    Unread row = new Unread(false, Set.of(), Map.of("variants", Set.of("SUV")));
    Unread table = new Unread(false, Set.of("variants"), Map.of());
    assertThat(PlantCheck.check(plant)).hasSize(1);
    assertThat(PlantCheck.check(plant, row)).isEmpty();
    assertThat(PlantCheck.check(plant, table)).isEmpty();
  }

  @Test
  void aLineThatChangesBetweenMoreFamiliesThanCanBeCountedIsRejected() {
    List<Variant> variants =
        IntStream.rangeClosed(0, Changeover.MOST_FAMILIES).mapToObj(i -> family("F" + i)).toList();
    List<Changeover> rows =
        IntStream.rangeClosed(1, Changeover.MOST_FAMILIES)
            .mapToObj(i -> new Changeover("L", "F0", "F" + i, 1))
            .toList();
    Plant plant =
        EMPTY
            .with(PlantTables.VARIANTS, variants)
            .with(
                PlantTables.CALENDARS,
                List.of(new CalendarRow("C", DayPattern.find("mon").orElseThrow(), 1)))
            .with(PlantTables.LINES, List.of(new Line("L", "", "C", 1, null)))
            .with(PlantTables.CHANGEOVERS, rows);
    assertThat(PlantCheck.check(plant).stream().filter(InputIssue::isRejected))
        .singleElement()
        .asString()
        .contains("changes over between more than 60 families");
    assertThat(PlantCheck.check(plant.with(PlantTables.CHANGEOVERS, rows.subList(1, 60))))
        .noneMatch(InputIssue::isRejected);
  }

  private static Variant family(String family) {
    return new Variant("V-" + family, "", null, family, null, Money.of(1), null, null, null, null);
  }

  @Test
  @Timeout(20)
  void aFloodOfUnknownNamesIsCappedAndQuick() {
    Plant plant =
        EMPTY
            .with(
                PlantTables.VARIANTS,
                IntStream.range(0, 2_000).mapToObj(i -> variant("VARIANT-" + i)).toList())
            .with(PlantTables.ORDERS, orders(100_000, "VARIENT-"));
    List<InputIssue> issues = PlantCheck.check(plant);
    assertThat(issues).hasSize(IssueLog.LIMIT + 1);
    assertThat(issues.get(IssueLog.LIMIT).code()).isEqualTo(IssueCode.MORE_ISSUES);
    assertThat(issues.get(IssueLog.LIMIT).problem()).startsWith("has 99000 more rejections");
  }

  @Test
  @Timeout(20)
  void aLongChainOfBaseVariantsIsNoCircle() {
    Plant plant =
        EMPTY.with(
            PlantTables.VARIANTS,
            IntStream.range(0, 50_000)
                .mapToObj(i -> chained("V" + i, i == 0 ? null : "V" + (i - 1)))
                .toList());
    assertThat(PlantCheck.check(plant)).isEmpty();
  }

  private static Variant chained(String name, String base) {
    return new Variant(name, "", null, null, null, Money.of(1), null, base, null, null);
  }

  @Test
  @Timeout(20)
  void twoHundredThousandOrdersAreCheckedInAMoment() {
    Plant plant =
        EMPTY
            .with(PlantTables.VARIANTS, List.of(variant("V")))
            .with(
                PlantTables.ORDERS,
                IntStream.range(0, 200_000).mapToObj(i -> order("R" + i, "V")).toList());
    assertThat(PlantCheck.check(plant)).isEmpty();
  }
}
