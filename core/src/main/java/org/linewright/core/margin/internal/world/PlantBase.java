package org.linewright.core.margin.internal.world;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.Supply;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plant.Plant;

/**
 * The plant before anything fails: what is to be kept, and the part transfers of the plan date,
 * which have been carried out whatever fails later.
 */
public final class PlantBase {
  private final Plant plant;
  private final long[] moved; // [part]: pieces that the transfers left on the shelf
  private final boolean moves;
  private final Instance instance;
  private final Target target;
  private final double[] value;

  /**
   * @param kept the vehicles that are to be kept, after the transfers
   */
  public PlantBase(Plant plant, Function<Instance, Target> kept) {
    this.plant = plant;
    Instance before = Instance.compile(plant);
    AfterTransfers after = AfterTransfers.of(before);
    this.moves = !after.ledger().isEmpty();
    this.moved = new long[before.parts().size()];
    Supply left = after.instance().supply();
    Arrays.setAll(moved, part -> left.usable(part, 0) - before.supply().usable(part, 0));
    this.instance = after.instance();
    this.target = kept.apply(instance);
    this.value = Arrays.stream(instance.valueCents()).mapToDouble(cents -> cents / 100.0).toArray();
  }

  public Plant plant() {
    return plant;
  }

  /** Compiled, after the transfers. */
  public Instance instance() {
    return instance;
  }

  public Target target() {
    return target;
  }

  /** Money lost with a vehicle, {@code [variant]}. */
  public double[] value() {
    return value;
  }

  /** Another world of the plant, after the same transfers. */
  public PlantWorld world(Plant changed) {
    Instance compiled = Instance.compile(changed);
    Instance after =
        moves ? compiled.with(lots(compiled), compiled.supply().changedNow(moved)) : compiled;
    return new PlantWorld(after, target);
  }

  /** The kits after the transfers, on the days on which those of their cohort come now. */
  private List<KitLot> lots(Instance compiled) {
    Map<String, Integer> days = new HashMap<>();
    compiled.kitLots().forEach(lot -> days.put(lot.cohort(), lot.availableDay()));
    return instance.kitLots().stream()
        .map(
            lot ->
                new KitLot(
                    lot.cohort(),
                    lot.variant(),
                    lot.kits(),
                    lot.built(),
                    lot.missing(),
                    days.getOrDefault(lot.cohort(), lot.availableDay())))
        .toList();
  }
}
