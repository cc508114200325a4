package org.linewright.core.plant.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Kits of one variant with the same parts missing.
 *
 * <p>One row of table kits.
 *
 * @param cohort name of the cohort
 * @param variant the variant
 * @param kits number of kits, built incomplete ones included
 * @param missing parts short in each kit, separated by {@code ;}
 * @param status {@code on_hand}, {@code in_transit} or {@code on_hold}
 * @param available first day on which the kits can be used; empty = now when on hand, else the
 *     arrival of the consignment
 * @param builtIncomplete how many of the kits are already cars on the yard, built without the
 *     missing parts
 * @param consignment consignment that the kits wait for or came with
 * @param lotSize kits packed together
 */
@TableInfo(name = "kits", doc = "Kits of one variant with the same parts missing.")
public record KitCohort(
    @Column(doc = "name of the cohort", key = true, required = true, id = true) String cohort,
    @Column(doc = "the variant", required = true, refersTo = "variants", id = true) String variant,
    @Column(doc = "number of kits, built incomplete ones included", required = true) int kits,
    @Column(doc = "parts short in each kit, separated by ;", refersTo = "parts", id = true)
        List<String> missing,
    @Column(
            doc = "on_hand, in_transit or on_hold",
            fallback = "on_hand",
            without = {"uncleared"})
        StockStatus status,
    @Column(
            doc =
                "first day on which the kits can be used; empty = now when on hand, else the"
                    + " arrival of the consignment")
        @Nullable LocalDate available,
    @Column(
            doc =
                "how many of the kits are already cars on the yard, built without the missing"
                    + " parts",
            fallback = "0")
        int builtIncomplete,
    @Column(doc = "consignment that the kits wait for or came with", id = true)
        @Nullable String consignment,
    @Column(doc = "kits packed together", min = 1) @Nullable Integer lotSize) {
  public KitCohort {
    missing = List.copyOf(missing);
  }
}
