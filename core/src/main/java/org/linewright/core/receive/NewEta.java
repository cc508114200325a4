package org.linewright.core.receive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A day of arrival that somebody tells.
 *
 * @param consignment waybill or container
 * @param part the part; null = all of the consignment
 * @param eta expected arrival at the plant
 * @param status where it is now; empty = as before
 */
@TableInfo(name = "etas", doc = "Expected arrivals as told now.")
public record NewEta(
    @Column(doc = "waybill or container", required = true, id = true) String consignment,
    @Column(doc = "the part; empty = all of the consignment", id = true) @Nullable String part,
    @Column(doc = "expected arrival at the plant", required = true) LocalDate eta,
    @Column(doc = "where it is now; empty = as before") String status) {}
