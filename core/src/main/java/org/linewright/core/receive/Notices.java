package org.linewright.core.receive;

import java.util.List;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * What was told, by whoever.
 *
 * @param packed lines of packing lists and despatch advices
 * @param etas days of arrival
 * @param counts shelves
 */
public record Notices(Table<PackedPart> packed, Table<NewEta> etas, Table<ShelfCount> counts) {
  /** Lines of packing lists. */
  public static final TableSpec<PackedPart> PACKING_LIST = TableSpec.of(PackedPart.class);

  /** Days of arrival. */
  public static final TableSpec<NewEta> ETAS = TableSpec.of(NewEta.class);

  /** Shelves. */
  public static final TableSpec<ShelfCount> STOCK_LIST = TableSpec.of(ShelfCount.class);

  /** The tables that can be received. */
  public static final List<TableSpec<?>> ALL = List.of(PACKING_LIST, ETAS, STOCK_LIST);
}
