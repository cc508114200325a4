package org.linewright.core.plant.product;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * An option that a variant has.
 *
 * <p>One row of table options.
 *
 * @param variant the variant
 * @param option the option
 * @param value value of the option
 */
@TableInfo(name = "options", doc = "An option that a variant has.")
public record OptionRow(
    @Column(doc = "the variant", key = true, required = true, refersTo = "variants", id = true)
        String variant,
    @Column(doc = "the option", key = true, required = true, id = true) String option,
    @Column(doc = "value of the option") String value) {}
