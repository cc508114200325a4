package org.linewright.core.intake;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * How many rows of a table change.
 *
 * @param table its name
 * @param before rows before
 * @param added rows that were not there
 * @param changed rows of the same key with other cells
 * @param removed rows that go
 * @param same rows that stay as they are
 * @param after rows afterwards
 */
@TableInfo(name = "tables", doc = "Rows by table")
public record TableChange(
    @Column(doc = "name of the table") String table,
    @Column(doc = "rows before") int before,
    @Column(doc = "rows that were not there") int added,
    @Column(doc = "rows of the same key with other cells") int changed,
    @Column(doc = "rows that go") int removed,
    @Column(doc = "rows that stay as they are") int same,
    @Column(doc = "rows afterwards") int after) {

  /** True when nothing changes. */
  public boolean isNone() {
    return added + changed + removed == 0;
  }
}
