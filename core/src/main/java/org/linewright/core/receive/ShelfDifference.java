package org.linewright.core.receive;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A shelf that holds something else than the books say.
 *
 * @param part the part
 * @param books pieces in the books
 * @param list pieces in the list
 * @param difference list less books
 * @param value the difference in money; null = no cost is known
 */
@TableInfo(name = "differences", doc = "Shelves that differ from the books")
public record ShelfDifference(
    @Column(doc = "the part") String part,
    @Column(doc = "pieces in the books") int books,
    @Column(doc = "pieces in the list") int list,
    @Column(doc = "list less books") int difference,
    @Column(doc = "the difference in money; empty = no cost is known") @Nullable Money value) {}
