package org.linewright.core.plant.programme;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * Money for the new facilities that comes in on a day. Without rows money holds nothing up.
 *
 * <p>One row of table funds.
 *
 * @param available first day on which it can be spent, such as the first of a month; what is left
 *     stays
 * @param amount how much, plant currency
 */
@TableInfo(
    name = "funds",
    doc =
        "Money for the new facilities that comes in on a day. Without rows money holds nothing up.")
public record Fund(
    @Column(
            doc =
                "first day on which it can be spent, such as the first of a month; what is left"
                    + " stays",
            key = true,
            required = true)
        LocalDate available,
    @Column(doc = "how much, plant currency", required = true) Money amount) {}
