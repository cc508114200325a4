package org.linewright.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanStarts;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Part;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.MaterialShort;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.files.report.draw.Html;
import org.linewright.files.report.draw.Words;

class ReportPageTest {
  private static final String NASTY = "<script>alert('1')</script>\"& ]]>";
  private static final LocalDate MADE = LocalDate.of(2026, 1, 2);

  private static ReportTitle title() {
    return new ReportTitle("SC2", List.of(), MADE, "linewright plan plant --scenario SC2");
  }

  private static String page(Instance instance, Plan plan) {
    return new ReportPage(instance, plan, title()).html();
  }

  private record Planned(Instance instance, Plan plan) {
    static Planned of(Plant plant) {
      AfterTransfers after = AfterTransfers.of(Instance.compile(plant));
      return new Planned(after.instance(), after.plan(Mode.TWO));
    }

    ReportReader page() {
      return ReportReader.of(ReportPageTest.page(instance, plan));
    }
  }

  /** Plants of all kinds, most of them in trouble. */
  private static final List<Planned> MANY =
      LongStream.range(0, 60).mapToObj(RandomPlants::plant).map(Planned::of).toList();

  @Test
  void theKeyFiguresAreThePlans() {
    for (Planned planned : MANY) {
      PlanSummary summary = planned.plan.summary();
      String lastStart = summary.lastStart() == null ? "none" : Words.spelled(summary.lastStart());

      List<String> figures =
          new ArrayList<>(
              List.of(
                  Words.amount(summary.objective(), "EUR"),
                  Words.amount(summary.bound(), "EUR"),
                  Words.percent(summary.gap()),
                  lastStart,
                  Words.count(summary.released()),
                  Words.count(summary.onTime()),
                  Words.count(summary.late()),
                  Words.count(summary.unmet())));
      if (summary.unmetDueAfterHorizon() > 0) {
        figures.add(Words.count(summary.unmetDueAfterHorizon()));
      }
      figures.add(Words.count(summary.lateVehicleDays()));
      if (summary.waitingVehicleDays() > 0) {
        figures.add(Words.count(summary.waitingVehicleDays()));
      }
      assertThat(planned.page().texts("dd")).containsExactlyElementsOf(figures);
    }
  }

  @Test
  void everyOrderInTroubleIsThereWithAllCauses() {
    int found = 0;
    for (Planned planned : MANY) {
      List<OrderOutcome> trouble =
          planned.plan.orders().stream().filter(one -> one.late() + one.unmet() > 0).toList();
      if (trouble.isEmpty()) {
        continue;
      }
      List<List<String>> rows = planned.page().rows("Orders late or unmet");
      assertThat(rows).hasSameSizeAs(trouble);
      for (OrderOutcome order : trouble) {
        List<String> row =
            rows.stream().filter(cells -> cells.get(0).equals(order.order())).findFirst().get();
        assertThat(row)
            .contains(Words.unlessZero(order.late()), Words.unlessZero(order.unmet()))
            .contains(String.join("\n", order.reasons().stream().map(Reason::text).toList()));
        found++;
      }
    }
    assertThat(found).isGreaterThan(50);
  }

  @Test
  void theStartsAddUpToTheJobs() {
    for (Planned planned : MANY) {
      List<List<String>> rows = planned.page().rows("Vehicles started by line");
      List<String> sums = rows.get(rows.size() - 1);
      long started = planned.plan.jobs().stream().mapToLong(Job::units).sum();

      assertThat(sums.get(0)).isEqualTo("All");
      assertThat(sums.get(sums.size() - 1)).isEqualTo(Words.count(started));
    }
  }

  @Test
  void everyShortPartIsThere() {
    int found = 0;
    for (Planned planned : MANY) {
      List<String> materials =
          planned.plan.orders().stream()
              .flatMap(order -> order.reasons().stream())
              .map(Reason::itself)
              .filter(MaterialShort.class::isInstance)
              .map(reason -> ((MaterialShort) reason).material())
              .distinct()
              .toList();
      if (!materials.isEmpty()) {
        List<List<String>> rows = planned.page().rows("Parts and kits that bind");
        assertThat(rows.stream().map(row -> row.get(0)))
            .containsExactlyInAnyOrderElementsOf(materials);
        found += materials.size();
      }
    }
    assertThat(found).isGreaterThan(50);
  }

  @Test
  void theHeatMapShowsEveryStart() {
    for (Planned planned : MANY) {
      long cells =
          planned.page().all("rect").stream()
              .filter(cell -> cell.getAttribute("class").matches("h[1-4]"))
              .count();

      assertThat(cells > 0).isEqualTo(!planned.plan.jobs().isEmpty());
    }
  }

  @Test
  void theTableOfLinesTellsTheLastStarts() {
    for (Planned planned : MANY) {
      for (List<String> row : planned.page().rows("Lines, ")) {
        LocalDate last = planned.plan.summary().lastStartByLine().get(row.get(0));
        assertThat(row.get(row.size() - 1)).isEqualTo(Words.day(last));
      }
    }
  }

  @Test
  void contractsTellWhatIsCommittedAndDelivered() {
    Plant plant = RandomPlants.plant(3);
    List<Order> orders =
        plant.orders().stream()
            .map(
                one ->
                    new Order(
                        one.order(),
                        "C1",
                        one.variant(),
                        one.quantity(),
                        one.due(),
                        1,
                        null,
                        null,
                        one.minimumShipment()))
            .toList();
    Contract contract = new Contract("C1", "EAST", null, LocalDate.of(2026, 6, 30), 1_234_567);
    Planned planned =
        Planned.of(
            plant.with(PlantTables.ORDERS, orders).with(PlantTables.CONTRACTS, List.of(contract)));
    PlanSummary summary = planned.plan.summary();
    long delivered = (long) summary.onTime() + summary.late();
    long ordered = orders.stream().mapToLong(Order::quantity).sum();

    assertThat(planned.page().rows("Contracts"))
        .containsExactly(
            List.of(
                "C1",
                "EAST",
                "",
                "2026-06-30",
                "1,234,567",
                Words.count(ordered),
                Words.count(delivered),
                Words.unlessZero(summary.late()),
                Words.count(1_234_567 - delivered),
                Words.day(summary.lastStart())));
  }

  /** A plan in which everything that has a name has a nasty one. */
  private static Planned nasty() {
    Plant plain = RandomPlants.plant(3);
    Plant plant =
        plain
            .with(plain.settings().withName(NASTY))
            .with(
                PlantTables.LINES,
                plain.lines().stream()
                    .map(one -> new Line(one.line(), NASTY, one.calendar(), 1, null))
                    .toList())
            .with(PlantTables.CONTRACTS, List.of(new Contract(NASTY, NASTY, null, null, 1)))
            .with(PlantTables.PARTS, List.of(new Part(NASTY, NASTY, null, null, null, null, null)));
    Plan plan = Planned.of(plain).plan;
    LocalDate day = plain.settings().planDate();
    Reason reason = new MaterialShort(NASTY, 5, 0, day, null);
    Plan nasty =
        new Plan(
            plan.jobs(),
            List.of(new Completion(day, NASTY, NASTY, 1)),
            List.of(new PartTransfer(day, NASTY, NASTY, NASTY, 1)),
            List.of(new Purchase(NASTY, NASTY, 1, day, day)),
            List.of(),
            List.of(new OrderOutcome(NASTY, NASTY, 5, null, 0, 0, 5, List.of(reason))),
            plan.summary(),
            List.of(reason),
            PlanStarts.UNKNOWN);
    return new Planned(Instance.compile(plant), nasty);
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    Planned planned = nasty();
    ReportTitle title = new ReportTitle(NASTY, List.of(NASTY), MADE, NASTY);
    String html = new ReportPage(planned.instance, planned.plan, title).html();
    ReportReader page = ReportReader.of(html);

    assertThat(html).doesNotContain("<script").doesNotContain(NASTY);
    assertThat(page.texts("h1")).containsExactly(NASTY);
    assertThat(page.texts("code")).contains(NASTY);
    for (String table :
        List.of(
            "Orders late", "Parts and kits", "Contracts", "Parts to buy", "Who gives", "Last")) {
      assertThat(page.rows(table).get(0)).as(table).contains(NASTY);
    }
    assertThat(page.rows("Lines, ").get(0)).contains(NASTY);
  }

  @Test
  void lettersThatXmlForbidsAreReplaced() {
    Html html = new Html();
    html.leaf("p", "a\u0000b\u0007c\uD800d 🚗");

    assertThat(html.page()).contains("<p>a\uFFFDb\uFFFDc\uFFFDd 🚗</p>");
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    Planned planned = Planned.of(RandomPlants.plant(3));

    assertThat(page(planned.instance, planned.plan))
        .doesNotContain("://")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .doesNotContain("@import")
        .doesNotContain("<script")
        .doesNotContain("<link")
        .doesNotContainPattern("url\\((?!#closed\\))");
  }

  @Test
  void everyPictureAndTableSaysWhatItIs() {
    ReportReader page = Planned.of(RandomPlants.plant(3)).page();

    assertThat(page.all("svg")).hasSize(2);
    page.all("svg")
        .forEach(
            picture -> {
              String[] ids = picture.getAttribute("aria-labelledby").split(" ", -1);
              assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                  .isNotBlank();
              assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                  .isNotBlank();
              assertThat(ids).hasSize(2);
            });
    assertThat(page.all("table")).hasSameSizeAs(page.all("caption"));
    assertThat(page.all("th")).allMatch(cell -> cell.hasAttribute("scope"));
  }

  @Test
  void aPlantOfFiftyThousandOrdersInTroubleStaysSmall() {
    Planned planned = Planned.of(RandomPlants.plant(3));
    LocalDate day = planned.instance.horizon().planDate();
    List<OrderOutcome> orders = new ArrayList<>();
    List<Purchase> purchases = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      Reason reason = new MaterialShort("PART-" + i % 1000, 500, 0, day, day);
      String name = "ORDER-" + i;
      orders.add(
          new OrderOutcome(name, "V", 5, day, 0, 5, 0, List.of(reason, reason, reason, reason)));
      purchases.add(new Purchase("PART-" + i, "SUPPLIER", 1, day, day));
    }
    Plan plan = planned.plan;
    Plan big =
        new Plan(plan.jobs(), List.of(), List.of(), purchases, List.of(), orders, plan.summary());

    String html = page(planned.instance, big);

    assertThat(html).hasSizeLessThan(5_000_000);
    assertThat(ReportReader.of(html).rows("Orders late")).hasSize(2000);
    assertThat(html)
        .contains("… and 48,000 more: ")
        .contains("… and 49,500 more: ")
        .contains("linewright plan plant --scenario SC2 --show orders -o csv");
  }

  @Test
  void aPlanWithoutAnOrderIsAPageToo() {
    Plant plant = RandomPlants.plant(3).with(PlantTables.ORDERS, List.of());

    ReportReader page = Planned.of(plant).page();

    assertThat(page.texts("p")).contains("Every order is delivered in time.");
    assertThat(page.texts("dd")).contains("none");
  }
}
