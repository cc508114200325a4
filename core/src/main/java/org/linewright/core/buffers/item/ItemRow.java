package org.linewright.core.buffers.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * An item that is ordered, with what its formula needs. All times are of one unit, such as a year,
 * or a period where the item is filled up each period.
 *
 * @param item name
 * @param model by which formula
 * @param holdingCost money per unit and unit of time
 * @param demand units per unit of time; of a newsvendor, mean of the period
 * @param demandSd its standard deviation in one period
 * @param demands units of each period
 * @param leadTime periods between order and arrival
 * @param fixedCost money per order
 * @param stockoutCost money per unit that is missing: lost, or waited for over a period
 * @param disruption failures per unit of time that the supplier is up; filled up each period, the
 *     chance of failing in a period
 * @param recovery the same of coming back
 * @param yieldMean usable units per unit ordered
 * @param yieldSd its standard deviation
 */
@TableInfo(name = "items", doc = "An item that is ordered, with what its formula needs.")
public record ItemRow(
    @Column(doc = "name", key = true, required = true, id = true) String item,
    @Column(doc = "by which formula", required = true) ItemModel model,
    @Column(doc = "money per unit and unit of time", required = true) double holdingCost,
    @Column(doc = "units per unit of time; newsvendor: mean of the period") @Nullable Double demand,
    @Column(doc = "its standard deviation in one period") @Nullable Double demandSd,
    @Column(doc = "lots: units of each period, such as 150;100;80;200") List<String> demands,
    @Column(doc = "periods between order and arrival") @Nullable Integer leadTime,
    @Column(doc = "money per order") @Nullable Double fixedCost,
    @Column(doc = "money per unit that is missing: lost, or waited for over a period")
        @Nullable Double stockoutCost,
    @Column(
            doc =
                "failures per unit of time that the supplier is up; base_stock_disrupted: chance"
                    + " of failing in a period")
        @Nullable Double disruption,
    @Column(doc = "the same of coming back") @Nullable Double recovery,
    @Column(doc = "usable units per unit ordered") @Nullable Double yieldMean,
    @Column(doc = "its standard deviation") @Nullable Double yieldSd) {
  public ItemRow {
    demands = List.copyOf(demands);
  }
}
