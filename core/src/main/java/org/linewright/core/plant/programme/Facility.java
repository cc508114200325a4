package org.linewright.core.plant.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A facility being built.
 *
 * <p>One row of table facilities.
 *
 * @param facility name of the facility
 * @param name what people call it
 * @param budget budget, plant currency
 * @param serves what it is for
 * @param deadline day on which it is to be open
 * @param dayValue what it is worth when it opens a day earlier, plant currency; empty = as much as
 *     the least that is given
 */
@TableInfo(name = "facilities", doc = "A facility being built.")
public record Facility(
    @Column(doc = "name of the facility", key = true, required = true, id = true) String facility,
    @Column(doc = "what people call it") String name,
    @Column(doc = "budget, plant currency") @Nullable Money budget,
    @Column(doc = "what it is for") String serves,
    @Column(doc = "day on which it is to be open") @Nullable LocalDate deadline,
    @Column(
            doc =
                "what it is worth when it opens a day earlier, plant currency; empty = as much as"
                    + " the least that is given")
        @Nullable Money dayValue) {}
