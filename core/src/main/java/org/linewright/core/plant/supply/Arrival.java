package org.linewright.core.plant.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Announced parts under way. Usable customs_days working days of calendar {@code receiving} after
 * the ETA (calendar days without such a calendar).
 *
 * <p>One row of table arrivals.
 *
 * @param consignment waybill, container or purchase order
 * @param part the part
 * @param quantity pieces
 * @param eta expected arrival at the plant
 * @param etaSdDays standard deviation of the arrival, days
 * @param customsDays days from arrival to use
 * @param route the route
 * @param supplier the supplier
 * @param status where it is now
 */
@TableInfo(
    name = "arrivals",
    doc =
        "Announced parts under way. Usable customs_days working days of calendar receiving after"
            + " the ETA (calendar days without such a calendar).")
public record Arrival(
    @Column(doc = "waybill, container or purchase order", key = true, required = true, id = true)
        String consignment,
    @Column(doc = "the part", key = true, required = true, refersTo = "parts", id = true)
        String part,
    @Column(doc = "pieces", required = true) int quantity,
    @Column(doc = "expected arrival at the plant", required = true) LocalDate eta,
    @Column(doc = "standard deviation of the arrival, days") @Nullable Double etaSdDays,
    @Column(doc = "days from arrival to use", fallback = "0") int customsDays,
    @Column(doc = "the route", refersTo = "routes", id = true) @Nullable String route,
    @Column(doc = "the supplier", refersTo = "suppliers", id = true) @Nullable String supplier,
    @Column(doc = "where it is now") String status) {}
