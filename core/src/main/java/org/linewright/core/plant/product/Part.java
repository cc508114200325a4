package org.linewright.core.plant.product;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A part number.
 *
 * <p>One row of table parts.
 *
 * @param part name of the part
 * @param name what people call it
 * @param partFamily family, e.g. HU head unit; events may bar a family from a country
 * @param originCountry country of origin
 * @param unitCost cost of one piece, plant currency
 * @param retrofitHours given = a vehicle may be built without it and completed later; hours to fit
 *     it
 * @param unitsPerContainer pieces in one container
 */
@TableInfo(name = "parts", doc = "A part number.")
public record Part(
    @Column(doc = "name of the part", key = true, required = true, id = true) String part,
    @Column(doc = "what people call it") String name,
    @Column(doc = "family, e.g. HU head unit; events may bar a family from a country", id = true)
        @Nullable String partFamily,
    @Column(doc = "country of origin", id = true) @Nullable String originCountry,
    @Column(doc = "cost of one piece, plant currency") @Nullable Money unitCost,
    @Column(doc = "given = a vehicle may be built without it and completed later; hours to fit it")
        @Nullable Double retrofitHours,
    @Column(doc = "pieces in one container") @Nullable Double unitsPerContainer) {}
