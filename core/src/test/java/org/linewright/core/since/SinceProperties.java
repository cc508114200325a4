package org.linewright.core.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.linewright.core.instance.Instance;
import org.linewright.core.intake.CellChange;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.supply.StockCount;
import org.linewright.core.roll.PartBalance;
import org.linewright.core.roll.RandomDays;
import org.linewright.core.roll.RollRequest;
import org.linewright.core.roll.Rolled;
import org.linewright.core.roll.Roller;
import org.linewright.core.testplants.Feature;

/** A roll makes the plant of today; what was told of the days beside the plan is what changed. */
@Tag("slow")
class SinceProperties {

  private static Plan planOf(Plant plant) {
    return new AfterTransfers(Instance.compile(plant), List.of()).plan(Mode.LIST);
  }

  /** The evening before: nothing is told of the days. */
  private static Plant evening(Plant plant) {
    LocalDate from = plant.settings().planDate();
    return plant
        .with(
            PlantTables.RECEIPTS,
            plant.receipts().stream()
                .filter(row -> row.received() == null || row.received().isBefore(from))
                .toList())
        .with(PlantTables.STOCK_COUNTS, List.of())
        .with(PlantTables.COMPLETED, List.of())
        .with(PlantTables.BUILT, List.of());
  }

  @Property(tries = 60)
  void whatWasBuiltIsNoChangeAndWhatWasCountedIs(
      @ForAll @LongRange(min = 0, max = 100_000) long seed) {
    // which alternate was fitted nobody tells: a count may change which one the roll takes
    RandomDays days = RandomDays.of(seed, Set.of(Feature.ALTERNATES));
    Plant published = evening(days.plant());
    Assume.that(!published.stock().isEmpty());
    Plan plan = planOf(published);
    StockCount count =
        new StockCount(
            published.settings().planDate(),
            published.stock().get((int) (seed % published.stock().size())).part(),
            1_000,
            "",
            false);
    Plant told =
        days.plant()
            .with(PlantTables.RECEIPTS, published.receipts())
            .with(PlantTables.STOCK_COUNTS, List.of(count));
    RollRequest request = new RollRequest(days.request().to(), plan.jobs(), true);
    Rolled rolled = Roller.roll(told, request);
    if (rolled.plant().isEmpty()) {
      return; // pieces that are short were counted elsewhere
    }

    Since since = Since.of(published, plan, rolled.plant().get());

    if (since.issues().isEmpty()) {
      assertThat(since.changes().cells().stream().map(CellChange::table))
          .containsOnly(PlantTables.STOCK.name());
      assertThat(parts(since)).isEqualTo(counted(rolled)).containsExactly(count.part());
    }
    int missed =
        rolled.starts().stream().mapToInt(row -> Math.max(0, row.planned() - row.built())).sum();
    assertThat(since.starts()).hasSameSizeAs(rolled.starts());
    assertThat(since.starts().stream().mapToInt(row -> row.missed()).sum()).isEqualTo(missed);
  }

  /** Parts whose pieces on the shelf were not as the books had them. */
  private static Set<String> counted(Rolled rolled) {
    return rolled.parts().stream()
        .filter(row -> row.counted() != 0)
        .map(PartBalance::part)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> parts(Since since) {
    return since.changes().cells().stream()
        .map(cell -> cell.key().split("/", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 40)
  void onADayOnWhichAllGoesAsPublishedNothingHasChanged(
      @ForAll @LongRange(min = 0, max = 100_000) long seed) {
    Plant published = evening(RandomDays.of(seed, Set.of()).plant());
    Plan plan = planOf(published);
    LocalDate to = published.settings().planDate().plusDays(2);
    List<Built> built = new ArrayList<>();
    plan.jobs().stream()
        .filter(job -> job.day().isBefore(to))
        .forEach(
            job ->
                built.add(
                    new Built(
                        job.day(),
                        job.line(),
                        job.variant(),
                        null,
                        job.cohort().isEmpty() ? null : job.cohort(),
                        job.units(),
                        job.complete(),
                        "",
                        false)));
    Optional<Plant> now =
        Roller.roll(
                published.with(PlantTables.BUILT, built), new RollRequest(to, plan.jobs(), true))
            .plant();
    if (now.isEmpty() || plan.completions().stream().anyMatch(row -> row.day().isBefore(to))) {
      return; // frozen or second stages are not built by a roll; completions are told elsewhere
    }

    Since since = Since.of(published, plan, now.get());

    assertThat(since.changes().isEmpty()).isTrue();
    assertThat(since.asPublished().map(plant -> plant.stock())).contains(now.get().stock());
    assertThat(since.asPublished().map(plant -> plant.orders())).contains(now.get().orders());
    assertThat(since.missedValue().cents()).isZero();
  }

  @Property(tries = 20)
  void beforeADayIsClosedAChangedRowIsTheChange(
      @ForAll @LongRange(min = 0, max = 100_000) long seed) {
    Plant published = RandomDays.of(seed, Set.of()).plant();
    Assume.that(!published.stock().isEmpty());
    Plan plan = planOf(published);
    assertThat(Since.of(published, plan, published).changes().isEmpty()).isTrue();

    Plant less =
        published.with(PlantTables.STOCK, published.stock().subList(1, published.stock().size()));
    Plant told = less.with(PlantTables.STOCK_COUNTS, List.<StockCount>of());
    Since since = Since.of(published, plan, told);
    assertThat(since.changes().cells()).hasSize(1);
    assertThat(since.changes().cells().get(0).change()).isEqualTo("removed");
  }
}
