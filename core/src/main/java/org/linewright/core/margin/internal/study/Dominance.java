package org.linewright.core.margin.internal.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.margin.internal.world.PlantBase;

/** Leaves out failures that hit nothing but what another hits too. */
final class Dominance {
  private Dominance() {}

  static List<Failure> withoutDominated(PlantBase base, List<Failure> all) {
    List<BitSet> hits = all.stream().map(failure -> hits(base, failure)).toList();
    List<Failure> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean needed = true;
      for (int j = 0; j < all.size() && needed; j++) {
        BitSet rest = (BitSet) hits.get(i).clone();
        rest.andNot(hits.get(j));
        boolean same = hits.get(i).equals(hits.get(j));
        needed = i == j || !rest.isEmpty() || (same && i < j);
      }
      if (needed) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  /** Rows that a failure hits: sources, arrivals, kits, stock, events. */
  private static BitSet hits(PlantBase base, Failure failure) {
    FailedPlant failed = new FailedPlant(base.plant(), List.of(failure));
    BitSet hits = new BitSet();
    int at = 0;
    for (var source : base.plant().sources()) {
      hits.set(at++, failed.hits(source));
    }
    for (var arrival : base.plant().arrivals()) {
      hits.set(at++, failed.hits(arrival));
    }
    for (var kits : base.plant().kits()) {
      hits.set(at++, failed.hits(kits));
    }
    for (var stock : base.plant().stock()) {
      hits.set(at++, failed.hits(stock));
    }
    for (var event : base.plant().events()) {
      hits.set(at++, failed.hits(event));
    }
    return hits;
  }
}
