package org.linewright.core.buffers;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A stage of a supply network that can hold stock of one product.
 *
 * <p>One row of table stages of a network folder.
 *
 * @param stage name of the stage
 * @param leadTime whole units of time from having all inputs to having the product
 * @param addedCost money that the stage adds to the value of a unit
 * @param inboundTime whole units of time that its suppliers outside take; empty = 0
 * @param maxServiceTime whole units of time within which customers outside are served; empty = 0
 *     where they want something
 * @param demandMean units that customers outside want per unit of time; empty = 0
 * @param demandSd its standard deviation; empty = 0
 * @param serviceLevel share of times in which the stock covers what they want
 * @param safetyFactor the same as a number of standard deviations
 */
@TableInfo(name = "stages", doc = "A stage of a supply network that can hold stock of one product.")
public record StageRow(
    @Column(doc = "name of the stage", key = true, required = true, id = true) String stage,
    @Column(doc = "whole units of time from having all inputs to the product", required = true)
        int leadTime,
    @Column(doc = "money that the stage adds to the value of a unit", required = true)
        double addedCost,
    @Column(doc = "whole units of time that its suppliers outside take; empty = 0")
        @Nullable Integer inboundTime,
    @Column(doc = "whole units of time within which customers outside are served; empty = 0")
        @Nullable Integer maxServiceTime,
    @Column(doc = "units that customers outside want per unit of time; empty = 0")
        @Nullable Double demandMean,
    @Column(doc = "its standard deviation; empty = 0") @Nullable Double demandSd,
    @Column(doc = "share of times in which the stock covers what they want, such as 0.95")
        @Nullable Double serviceLevel,
    @Column(doc = "the same as a number of standard deviations, such as 1.645")
        @Nullable Double safetyFactor) {

  /** True when customers outside want something of the stage. */
  boolean isWanted() {
    return demandMean != null || demandSd != null;
  }
}
