package org.linewright.core.plant.demand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A contract with a brand owner.
 *
 * <p>One row of table contracts.
 *
 * @param contract name of the contract
 * @param brand brand
 * @param start first day
 * @param end last day
 * @param committedUnits vehicles committed
 */
@TableInfo(name = "contracts", doc = "A contract with a brand owner.")
public record Contract(
    @Column(doc = "name of the contract", key = true, required = true, id = true) String contract,
    @Column(doc = "brand", id = true) @Nullable String brand,
    @Column(doc = "first day") @Nullable LocalDate start,
    @Column(doc = "last day") @Nullable LocalDate end,
    @Column(doc = "vehicles committed") @Nullable Integer committedUnits) {}
