package org.linewright.core.plant.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A part that may be fitted instead of another.
 *
 * <p>One row of table alternates.
 *
 * @param variant the variant; {@code *} = any
 * @param part the part that is replaced
 * @param alternate the part fitted instead
 * @param ratio pieces of the alternate for one piece of the part
 * @param from first day on which it is allowed
 * @param to last day on which it is allowed
 */
@TableInfo(name = "alternates", doc = "A part that may be fitted instead of another.")
public record Alternate(
    @Column(
            doc = "the variant; * = any",
            key = true,
            required = true,
            refersTo = "variants",
            anyAllowed = true,
            id = true)
        String variant,
    @Column(
            doc = "the part that is replaced",
            key = true,
            required = true,
            refersTo = "parts",
            id = true)
        String part,
    @Column(
            doc = "the part fitted instead",
            key = true,
            required = true,
            refersTo = "parts",
            id = true)
        String alternate,
    @Column(doc = "pieces of the alternate for one piece of the part", fallback = "1") double ratio,
    @Column(doc = "first day on which it is allowed", key = true) @Nullable LocalDate from,
    @Column(doc = "last day on which it is allowed") @Nullable LocalDate to) {}
