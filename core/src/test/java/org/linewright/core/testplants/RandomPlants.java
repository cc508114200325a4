package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.Priorities;
import org.linewright.core.units.Money;

/**
 * Small plants full of trouble, for properties and for comparison with brute force. Every table has
 * its own stream: switching a feature off leaves the draws of the other tables as they were. All
 * names point somewhere and all dates lie inside the horizon.
 */
public final class RandomPlants {

  private RandomPlants() {}

  /** A small plant; about half of the features are on, see {@link #features}. */
  public static Plant plant(long seed) {
    return plant(seed, features(seed), Size.SMALL);
  }

  /** The features that {@link #plant(long)} switches on for this seed. */
  public static Set<Feature> features(long seed) {
    SplittableRandom random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (Feature feature : Feature.values()) {
      if (random.nextBoolean()) {
        features.add(feature);
      }
    }
    return features;
  }

  /** A plant with exactly these features; some seeds draw none of a feature's rows. */
  public static Plant plant(long seed, Set<Feature> features, Size size) {
    Dice dice = new Dice(new SplittableRandom(seed));
    LocalDate planDate = LocalDate.of(2026, 1, 5).plusDays(dice.from(0, 6));
    int days = dice.from(size.minDays(), size.maxDays());
    PlantSettings settings = settings(seed, planDate, days, features, dice.split());
    Draft draft = new Draft(Plant.of(settings), features, size);
    new RandomProducts(draft).add(dice.split(), dice.split(), dice.split());
    new RandomLines(draft).add(dice.split(), dice.split(), dice.split());
    new RandomSupply(draft).add(dice.split(), dice.split(), dice.split(), dice.split());
    new RandomEvents(draft).add(dice.split());
    new RandomOrders(draft).add(dice.split());
    new RandomSetups(draft).add(dice.split(), dice.split());
    return draft.plant();
  }

  private static PlantSettings settings(
      long seed, LocalDate planDate, int days, Set<Feature> features, Dice dice) {
    PartTransfers transfers =
        dice.oneOf(
            PartTransfers.WITHIN_VARIANT, PartTransfers.WITHIN_FAMILY, PartTransfers.ANYWHERE);
    Costs costs =
        new Costs(
            dice.chance(0.7) ? new Money(dice.from(0, 50_000)) : null,
            dice.chance(0.7) ? new Money(dice.from(0, 9_999)) : null,
            dice.chance(0.7) ? new Money(dice.from(0, 9_999)) : null,
            dice.chance(0.7) ? new Money(dice.from(0, 999)) : null);
    return new PlantSettings(
        "random " + seed,
        "EUR",
        planDate,
        planDate.plusDays(days - 1L),
        features.contains(Feature.TRANSFERS) ? transfers : PartTransfers.NONE,
        Priorities.STRICT,
        features.contains(Feature.BUILD_INCOMPLETE),
        dice.chance(0.5) ? dice.from(2, 30) : null,
        dice.chance(0.5) ? dice.from(1, 4) : null,
        features.contains(Feature.COSTS) ? costs : Costs.DEFAULT);
  }
}
