package org.linewright.core.kits;

import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Kits that were opened to finish others, and what they now lack because of that.
 *
 * @param cohort cohort
 * @param variant variant
 * @param kits opened kits that owe the same
 * @param parts parts that each of them lacks additionally, all pieces of its bill, by name
 */
@TableInfo(name = "debts", doc = "Kits that gave, and what they lack now")
public record KitDebt(
    @Column(doc = "cohort") String cohort,
    @Column(doc = "variant") String variant,
    @Column(doc = "opened kits that owe the same") int kits,
    @Column(doc = "parts that each of them lacks now because of it") List<String> parts) {
  public KitDebt {
    parts = List.copyOf(parts);
  }
}
