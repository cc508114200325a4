package org.linewright.core.kits;

import java.util.List;

/**
 * Kits that were opened to finish others, and what they now lack because of that.
 *
 * @param cohort cohort
 * @param variant variant
 * @param kits opened kits that owe the same
 * @param parts parts that each of them lacks additionally, all pieces of its bill, by name
 */
public record KitDebt(String cohort, String variant, int kits, List<String> parts) {
  public KitDebt {
    parts = List.copyOf(parts);
  }
}
