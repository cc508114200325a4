package org.linewright.core.plant.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A supplier and where its own parts come from.
 *
 * <p>One row of table suppliers.
 *
 * @param supplier name of the supplier
 * @param name what people call it
 * @param country country of the supplier
 * @param tier2Country countries of its suppliers, separated by {@code ;}
 * @param state what is known of it
 * @param timeToRecoverDays days until it delivers again after a stop
 */
@TableInfo(name = "suppliers", doc = "A supplier and where its own parts come from.")
public record Supplier(
    @Column(doc = "name of the supplier", key = true, required = true, id = true) String supplier,
    @Column(doc = "what people call it") String name,
    @Column(doc = "country of the supplier", id = true) @Nullable String country,
    @Column(doc = "countries of its suppliers, separated by ;", id = true)
        List<String> tier2Country,
    @Column(doc = "what is known of it") String state,
    @Column(doc = "days until it delivers again after a stop") @Nullable Double timeToRecoverDays) {
  public Supplier {
    tier2Country = List.copyOf(tier2Country);
  }
}
