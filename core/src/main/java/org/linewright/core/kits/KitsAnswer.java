package org.linewright.core.kits;

import java.util.List;
import java.util.Map;

/**
 * What lies here, what can be finished, and what would free the rest. Vehicles complete now =
 * {@code totals.complete + freedByShelf + freedByTransfers}.
 *
 * @param totals all kits
 * @param groups cohort matrix, by variant and lacking parts
 * @param clearToBuild complete kits that the loose parts on the shelf allow
 * @param bindingLoose loose parts that hold back complete kits; empty = none
 * @param steps what becomes clear to build when, the plan date first
 * @param freedByShelf stuck vehicles that parts on the shelf complete without any transfer
 * @param freedByTransfers vehicles that transfers complete on top
 * @param freedByVariant these by variant, file order. Below 0 where a variant has fewer than
 *     without transfers: it gave parts of complete kits, or another one got the parts on the shelf
 * @param binding parts that hold back the vehicles left, by variant. Pieces of any one of these
 *     parts for one vehicle, beyond what complete kits need loose, would finish one more of the
 *     variant, and all other variants would keep theirs; where no single part does, the fewest
 *     parts that do together. Beyond some hundred thousand terms in all it is not proven that no
 *     fewer do
 * @param transfers the best transfers
 * @param release what more pieces would free, the most valuable part first; parts that free nothing
 *     are left out
 */
public record KitsAnswer(
    KitTotals totals,
    List<KitGroup> groups,
    long clearToBuild,
    List<String> bindingLoose,
    List<ClearStep> steps,
    long freedByShelf,
    long freedByTransfers,
    Map<String, Long> freedByVariant,
    Map<String, List<String>> binding,
    Transfers transfers,
    List<PartRelease> release) {

  public KitsAnswer {
    groups = List.copyOf(groups);
    bindingLoose = List.copyOf(bindingLoose);
    steps = List.copyOf(steps);
    release = List.copyOf(release);
  }
}
