package org.linewright.core.plant.risk;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A figure of the plan that is not sure, for the stress test.
 *
 * <p>One row of table doubts.
 *
 * @param target what it is about: a consignment or kit cohort (late, lost), a part (yield), a line
 *     (output), a contract or variant (demand)
 * @param kind what is not sure
 * @param mean mean: days for late, a chance for lost, else a share
 * @param sd standard deviation in the same unit; not used for lost
 */
@TableInfo(name = "doubts", doc = "A figure of the plan that is not sure, for the stress test.")
public record Doubt(
    @Column(
            doc =
                "a consignment or kit cohort (late, lost), part (yield), line (output), contract or"
                    + " variant (demand)",
            key = true,
            required = true,
            id = true)
        String target,
    @Column(doc = "what is not sure", key = true, required = true) DoubtKind kind,
    @Column(doc = "mean: days for late, a chance for lost, else a share", required = true)
        double mean,
    @Column(doc = "standard deviation in the same unit; empty = none") @Nullable Double sd) {}
