package org.linewright.core.sourcing.chain;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A chain supplier → plant → distribution center to be insured, one row of table chain of a case.
 *
 * @param name name of the case
 * @param group group of disruptions that it is about; empty = all
 * @param weeks weeks of a scenario
 * @param demandPerWeek pieces that customers want a week
 * @param price sales of a piece
 * @param inValue value of a piece that the supplier delivers
 * @param conversion cost of making it a finished piece
 * @param holdingRate what holding costs a year of 52 weeks, as a share of the value
 * @param penalty cost of a piece not sold, beside its lost sales
 */
@TableInfo(name = "chain", doc = "A chain supplier, plant, distribution center to be insured.")
public record ChainRow(
    @Column(doc = "name of the case", name = "case", key = true, required = true, id = true)
        String name,
    @Column(doc = "group of disruptions that it is about; empty = all", id = true)
        @Nullable String group,
    @Column(doc = "weeks of a scenario", required = true, min = 1) int weeks,
    @Column(doc = "pieces that customers want a week", required = true) int demandPerWeek,
    @Column(doc = "sales of a piece", required = true) Money price,
    @Column(doc = "value of a piece that the supplier delivers", required = true) Money inValue,
    @Column(doc = "cost of making it a finished piece", required = true) Money conversion,
    @Column(doc = "what holding costs a year of 52 weeks, as a share of the value", required = true)
        double holdingRate,
    @Column(doc = "cost of a piece not sold, beside its lost sales") @Nullable Money penalty) {}
