package org.linewright.core.roll;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Goods that should have come and have not.
 *
 * @param table {@code arrivals} or {@code kits}
 * @param name the consignment or the cohort
 * @param what the part or the variant
 * @param quantity pieces or kits
 * @param expected the day on which they were expected
 * @param now the day on which they are expected now
 */
@TableInfo(name = "late", doc = "Goods that should have come, but that nobody has received")
public record LateGoods(
    @Column(doc = "table in which they stand") String table,
    @Column(doc = "consignment or cohort") String name,
    @Column(doc = "part or variant") String what,
    @Column(doc = "pieces or kits") int quantity,
    @Column(doc = "day on which they were expected") LocalDate expected,
    @Column(doc = "day on which they are expected now") LocalDate now) {}
