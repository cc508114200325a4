package org.linewright.core.kits.internal.book;

import java.util.HashMap;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.PartTransfers;

/** Which variants may exchange parts: those of one pool. */
public final class Pools {
  private final int[] poolOfVariant;

  public Pools(Instance instance, PartTransfers rule) {
    this.poolOfVariant = new int[instance.variants().size()];
    Map<String, Integer> firstOfFamily = new HashMap<>();
    for (int v = 0; v < poolOfVariant.length; v++) {
      int number = v;
      String family = instance.plant().variants().get(v).family();
      poolOfVariant[v] =
          switch (rule) {
            case NONE, WITHIN_VARIANT -> v;
            case ANYWHERE -> 0;
            case WITHIN_FAMILY ->
                family == null ? v : firstOfFamily.computeIfAbsent(family, first -> number);
          };
    }
  }

  /** Number of the pool of a variant; a variant without a family is a pool of its own. */
  public int of(int variant) {
    return poolOfVariant[variant];
  }
}
