package org.linewright.core.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.margin.internal.failed.FailureList;
import org.linewright.core.margin.internal.world.Loss;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.PlantWorld;
import org.linewright.core.margin.internal.world.Survival;
import org.linewright.core.margin.internal.world.Target;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/**
 * What must hold of the margin of any plant, on random ones full of trouble. {@code
 * -Dmargin.plants=1000} tries more of them.
 */
@Tag("slow")
class MarginPropertyTest {
  private static final int PLANTS = Integer.getInteger("margin.plants", 30);

  /** Two of three make second stages where they have more than one variant. */
  private static Plant plant(long seed) {
    Set<Feature> features = RandomPlants.features(seed);
    if (seed % 3 > 0) {
      features.addAll(Set.of(Feature.SECOND_STAGE, Feature.BOM_PHASES, Feature.ALTERNATES));
    }
    return RandomPlants.plant(seed, features, Size.SMALL);
  }

  private static Plan plan(Plant plant) {
    return AfterTransfers.of(Instance.compile(plant)).plan(Mode.TWO);
  }

  private static PlantBase base(Plant plant) {
    return new PlantBase(plant, instance -> Target.of(instance, plan(plant)));
  }

  private static MarginAnswer margin(Plant plant) {
    return MarginQuestion.answer(plant, plan(plant), MarginWish.USUAL);
  }

  @Test
  void secondStagesAreCountedOnce() {
    int both = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = plant(seed);
      PlantBase base = base(plant);
      int last = base.instance().days() - 1;
      double wanted = 0;
      double second = 0;
      for (int variant = 0; variant < base.value().length; variant++) {
        double units = base.target().wantedUpTo(variant, last);
        wanted += units;
        second += base.instance().baseVariant()[variant] >= 0 ? units : 0;
      }
      assertThat(wanted).as("seed %d", seed).isEqualTo(plan(plant).summary().released());
      both += second > 0 && second < wanted ? 1 : 0;
    }
    assertThat(both).isGreaterThan(PLANTS / 8);
  }

  @Test
  void spansAndReductionsLoseNothingAgainstAProgramByDay() {
    int lossy = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      PlantBase base = base(plant(seed));
      for (Failure failure : new FailureList(base.plant(), 5, 7).all()) {
        PlantWorld world = base.world(new FailedPlant(base.plant(), List.of(failure)).forGood());
        int last = base.instance().days() - 1;
        for (int day : new int[] {last / 2, last}) {
          double fast = world.loss(day, base.value()).total();
          double plain = PlainLoss.of(world.instance(), base.target(), day, base.value());
          assertThat(fast)
              .as("seed %d, %s, day %d", seed, failure.key(), day)
              .isCloseTo(plain, within(1e-5 * Math.max(1, plain)));
          lossy += plain > 1 ? 1 : 0;
        }
      }
    }
    assertThat(lossy).isGreaterThan(50);
  }

  @Test
  void nothingIsLostWhereNothingFails() {
    for (long seed = 0; seed < PLANTS; seed++) {
      PlantBase base = base(plant(seed));
      PlantWorld same = base.world(base.plant());
      assertThat(same.loss(base.instance().days() - 1, base.value()).total())
          .as("seed %d", seed)
          .isCloseTo(0, within(1e-5));
    }
  }

  @Test
  void theTimeToSurviveIsTheLastDayBeforeALoss() {
    for (long seed = 0; seed < PLANTS; seed++) {
      PlantBase base = base(plant(seed));
      double[] each = new double[base.value().length];
      Arrays.fill(each, 1);
      for (Failure failure : new FailureList(base.plant(), 5, 7).all()) {
        PlantWorld world = base.world(new FailedPlant(base.plant(), List.of(failure)).forGood());
        Survival survival = world.survival();
        int day = 0;
        while (day < base.instance().days()
            && PlainLoss.of(world.instance(), base.target(), day, each) < 1e-6) {
          day++;
        }
        assertThat(survival.days()).as("seed %d, %s", seed, failure.key()).isEqualTo(day);
        assertThat(survival.outlasts()).isEqualTo(day == base.instance().days());
        assertThat(survival.share()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void aLongerRecoveryNeverCostsLessAndMoreStockNeverMore() {
    for (long seed = 0; seed < PLANTS; seed++) {
      PlantBase base = base(plant(seed));
      int last = base.instance().days() - 1;
      for (Failure failure : new FailureList(base.plant(), 5, 7).all()) {
        FailedPlant failed = new FailedPlant(base.plant(), List.of(failure));
        double before = -1;
        for (int days : new int[] {0, 3, 7, 20}) {
          double loss = base.world(failed.recovering(days)).loss(last, base.value()).total();
          assertThat(loss).as("seed %d, %s", seed, failure.key()).isGreaterThan(before - 1e-5);
          before = loss;
        }
        assertThat(base.world(failed.forGood()).loss(last, base.value()).total())
            .isGreaterThan(before - 1e-5);
        PlantWorld world = base.world(failed.recovering(7));
        for (int part = 0; part < Math.min(3, base.instance().parts().size()); part++) {
          Loss now = world.loss(last, base.value());
          double saved = now.total() - world.with(part, 5).loss(last, base.value()).total();
          double price = now.worthOfPieces().getOrDefault(part, 0.0);
          assertThat(saved).isGreaterThan(-1e-5);
          // the loss is convex in the stock: prices promise at least what comes true
          assertThat(saved).isLessThanOrEqualTo(5 * price + 1e-5);
        }
      }
    }
  }

  @Test
  void certificatesHoldAndForgedOnesDoNot() {
    int forged = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = plant(seed);
      Certificate certificate = CertificateQuestion.issue(plant, plan(plant), MarginWish.USUAL);
      assertThat(CertificateQuestion.verify(plant, certificate))
          .as("seed %d", seed)
          .allMatch(Certificate.Check::holds);
      for (Certificate.Claim claim : certificate.claims()) {
        for (Certificate.Claim better : forgeries(claim)) {
          Certificate other =
              new Certificate(
                  Mode.TWO,
                  null,
                  certificate.assumedDays(),
                  certificate.lateDays(),
                  Map.of(),
                  List.of(better));
          assertThat(CertificateQuestion.verify(plant, other))
              .filteredOn(check -> check.failure().equals(claim.failure()))
              .noneMatch(Certificate.Check::holds);
          forged++;
        }
      }
    }
    assertThat(forged).isGreaterThan(100);
  }

  /** The same claim, told better than it is. */
  private static List<Certificate.Claim> forgeries(Certificate.Claim claim) {
    BigDecimal least = claim.impactAtLeast();
    BigDecimal most = claim.impactAtMost();
    List<Certificate.Claim> all = new ArrayList<>();
    all.add(changed(claim, claim.keptDays() + 1, least, most));
    all.add(changed(claim, claim.keptDays(), most.add(BigDecimal.ONE), most));
    if (least.signum() > 0) {
      all.add(changed(claim, claim.keptDays(), least, least.subtract(BigDecimal.ONE)));
    }
    return all;
  }

  private static Certificate.Claim changed(
      Certificate.Claim claim, int kept, BigDecimal least, BigDecimal most) {
    return new Certificate.Claim(
        claim.failure(),
        claim.timeToRecoverDays(),
        kept,
        claim.outlasts(),
        least,
        most,
        claim.kept(),
        claim.lost(),
        claim.impact());
  }

  @Test
  void theSmallestSetsAreThoseThatTryingAllSetsFinds() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = plant(seed);
      int within = 8;
      MarginWish wish = new MarginWish(5, 7, within, Map.of());
      MarginAnswer answer = MarginQuestion.answer(plant, plan(plant), wish);
      int size = smallest(plant, within);
      assertThat(answer.breaks().size()).as("seed %d", seed).isEqualTo(size);
      sizes.merge(size, 1, Integer::sum);
    }
    assertThat(sizes).containsKeys(0, 1);
  }

  /** Tries every one and every two failures. */
  private static int smallest(Plant plant, int within) {
    PlantBase base = base(plant);
    List<Failure> all = new FailureList(plant, 5, 7).all();
    boolean two = false;
    boolean any = breaks(base, all, within);
    for (int i = 0; i < all.size() && any; i++) {
      if (breaks(base, List.of(all.get(i)), within)) {
        return 1;
      }
      for (int j = 0; j < i && !two; j++) {
        two = breaks(base, List.of(all.get(i), all.get(j)), within);
      }
    }
    return two ? 2 : any ? 3 : 0;
  }

  private static boolean breaks(PlantBase base, List<Failure> failures, int within) {
    double[] each = new double[base.value().length];
    Arrays.fill(each, 1);
    PlantWorld world = base.world(new FailedPlant(base.plant(), failures).forGood());
    int day = Math.min(within, base.instance().days()) - 1;
    return PlainLoss.of(world.instance(), base.target(), day, each) > 1e-6;
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    for (long seed = 0; seed < 20; seed++) {
      Plant plant = plant(seed);
      List<Stock> stock = new ArrayList<>(plant.stock());
      Collections.reverse(stock);
      MarginAnswer one = margin(plant);
      MarginAnswer other = margin(plant.with(PlantTables.STOCK, stock));
      assertThat(other.margin()).isEqualTo(one.margin());
      assertThat(other.cvar95Vehicles()).isCloseTo(one.cvar95Vehicles(), within(1e-6));
    }
  }

  @Test
  void theMeanOfTheWorstTwentiethTakesPartOfALoss() {
    List<Double> losses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      losses.add((double) i);
    }
    assertThat(MarginQuestion.cvar(losses, 0.1)).isEqualTo(18.5);
    // 5 % of 30 are 1.5 losses: all of the worst, half of the next
    for (int i = 20; i < 30; i++) {
      losses.add((double) i);
    }
    assertThat(MarginQuestion.cvar(losses, 0.05)).isCloseTo((29 + 0.5 * 28) / 1.5, within(1e-12));
    assertThat(MarginQuestion.cvar(List.of(), 0.05)).isZero();
  }
}
