package org.linewright.core.roll;

import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;

/**
 * What the plant holds while its days are closed one after the other.
 *
 * @param plant as it was on the old plan date
 * @param instance the same compiled: its bills say what a vehicle takes
 */
record DayBooks(
    Plant plant,
    Instance instance,
    OrderLedger orders,
    KitLedger kits,
    ShelfLedger shelf,
    ArrivalLedger arrivals,
    RollLog log) {

  static DayBooks of(Plant plant) {
    return new DayBooks(
        plant,
        Instance.compile(plant),
        new OrderLedger(plant),
        new KitLedger(plant),
        new ShelfLedger(plant),
        new ArrivalLedger(plant),
        new RollLog());
  }
}
