package org.linewright.core.buffers.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;

/** Published figures by the table that people fill in; formulas: {@link InventoryFormulasTest}. */
class ItemsQuestionTest {
  private final List<InputIssue> issues = new ArrayList<>();

  /** FoSCT examples 3.1, 9.5 and 9.1. */
  @Test
  void quantities() {
    ItemStock plain = one(row("eoq", 0.225, 1300.0).fixed(8));
    assertThat(plain.orderQuantity()).isEqualTo(304.0468, offset(1e-4));
    assertThat(plain.cost()).isEqualTo(68.4105, offset(1e-4));
    assertThat(plain.plainCost()).isNull();

    ItemStock yielded =
        one(row("eoq_yield", 0.06, 75_000.0).fixed(18_500).yielding(5 / 6.0, 0.14086));
    assertThat(yielded.orderQuantity()).isEqualTo(254_460.2, offset(0.1));
    assertThat(yielded.cost()).isEqualTo(13_086.53, offset(0.01));
    assertThat(yielded.plainCost()).isGreaterThan(yielded.cost()).isLessThan(14_000);

    ItemStock down = one(row("eoq_disrupted", 0.225, 1300.0).fixed(8).missing(5).down(1.5, 14.0));
    assertThat(down.orderQuantity()).isEqualTo(772.811, offset(1e-3));
    assertThat(down.cost()).isEqualTo(173.950, offset(1e-3));
    assertThat(down.plainCost()).isGreaterThan(200);
  }

  /** FoSCT examples 4.3, 4.4 and 9.3. */
  @Test
  void levels() {
    ItemStock once = one(row("newsvendor", 0.18, 50.0).sd(8).missing(0.7));
    assertThat(once.orderUpTo()).isEqualTo(56.604, offset(1e-3));
    assertThat(once.cost()).isEqualTo(1.9976, offset(1e-4));

    ItemStock each = one(row("base_stock", 0.18, 50.0).sd(8).missing(0.7).lead(4));
    assertThat(each.orderUpTo()).isEqualTo(264.767, offset(1e-3));
    assertThat(each.cost()).isEqualTo(4.46678, offset(1e-4));

    ItemStock down = one(row("base_stock_disrupted", 0.25, 2000.0).missing(3).down(0.04, 0.25));
    assertThat(down.orderUpTo()).isEqualTo(8000);
    assertThat(down.cost()).isEqualTo(2737.069, offset(1e-3));
    assertThat(down.plainCost()).isGreaterThan(down.cost());
  }

  /** FoSCT problem 3.27. */
  @Test
  void lots() {
    ItemStock lots = one(row("lots", 0.8, null).fixed(120).periods("150", "100", "80", "200"));
    assertThat(lots.lots()).containsExactly(150.0, 180.0, 0.0, 200.0);
    assertThat(lots.cost()).isEqualTo(424, offset(1e-9));
  }

  @Test
  void whatAModelNeedsMustBeGivenAndNothingElse() {
    assertThat(wrong(row("eoq", 0.2, 100.0)))
        .singleElement()
        .asString()
        .contains("items.csv", "fixed_cost", "must be given for model eoq");
    assertThat(wrong(row("eoq", 0.2, 100.0).fixed(1).lead(3)))
        .singleElement()
        .asString()
        .contains("lead_time", "says nothing to model eoq");
    assertThat(wrong(row("eoq", 0.2, 0.0).fixed(1)))
        .singleElement()
        .asString()
        .contains("demand", "must be above 0");
    assertThat(wrong(row("base_stock_disrupted", 0.2, 9.0).missing(3).down(1.5, 0.2)))
        .singleElement()
        .asString()
        .contains("disruption", "above 0 and at most 1");
    assertThat(wrong(row("lots", 0.2, null).fixed(3).periods("10", "ten")))
        .singleElement()
        .asString()
        .contains("demands", "must be numbers");
  }

  private ItemStock one(Row row) {
    return ItemsQuestion.answer(Table.of(ItemsQuestion.ITEMS, List.of(row.item())), issues)
        .orElseThrow(() -> new AssertionError(issues.toString()))
        .get(0);
  }

  private List<InputIssue> wrong(Row row) {
    List<InputIssue> found = new ArrayList<>();
    assertThat(ItemsQuestion.answer(Table.of(ItemsQuestion.ITEMS, List.of(row.item())), found))
        .isEmpty();
    return found;
  }

  private static Row row(String model, double holding, @Nullable Double demand) {
    Row row = new Row();
    row.model = model;
    row.holding = holding;
    row.demand = demand;
    return row;
  }

  /** A row as it is filled in. */
  private static final class Row {
    private String model = "";
    private double holding;
    private @Nullable Double demand;
    private @Nullable Double sd;
    private List<String> periods = List.of();
    private @Nullable Integer lead;
    private @Nullable Double fixed;
    private @Nullable Double shortage;
    private @Nullable Double failing;
    private @Nullable Double back;
    private @Nullable Double mean;
    private @Nullable Double spread;

    Row fixed(double cost) {
      fixed = cost;
      return this;
    }

    Row sd(double value) {
      sd = value;
      return this;
    }

    Row missing(double cost) {
      shortage = cost;
      return this;
    }

    Row lead(int time) {
      lead = time;
      return this;
    }

    Row down(double failures, double recoveries) {
      failing = failures;
      back = recoveries;
      return this;
    }

    Row yielding(double value, double deviation) {
      mean = value;
      spread = deviation;
      return this;
    }

    Row periods(String... units) {
      periods = List.of(units);
      return this;
    }

    ItemRow item() {
      ItemModel of = null;
      for (ItemModel one : ItemModel.values()) {
        of = one.code().equals(model) ? one : of;
      }
      return new ItemRow(
          "A",
          java.util.Objects.requireNonNull(of),
          holding,
          demand,
          sd,
          periods,
          lead,
          fixed,
          shortage,
          failing,
          back,
          mean,
          spread);
    }
  }
}
