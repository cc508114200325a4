package org.linewright.bench;

import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.KitAssembly;

/** Sizes of the made-up kit plants that the benchmarks run on. */
public enum PlantSize {
  /** 1,000 orders, 10 variants, 100 parts. */
  SMALL,
  /** 10,000 orders, 50 variants, 500 parts. */
  MEDIUM,
  /** 50,000 orders, 200 variants, 2,000 parts. */
  LARGE;

  /** Seed of all made-up plants of the benchmarks. */
  public static final long SEED = 1;

  public KitAssembly generator() {
    return switch (this) {
      case SMALL -> KitAssembly.small(SEED);
      case MEDIUM -> KitAssembly.medium(SEED);
      case LARGE -> KitAssembly.large(SEED);
    };
  }

  /** Makes the plant; the same one every time. */
  public Plant plant() {
    return generator().plant();
  }
}
