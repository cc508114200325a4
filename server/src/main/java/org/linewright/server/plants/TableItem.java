package org.linewright.server.plants;

import java.util.List;

/** A table, how many rows it has and what its columns are. */
public record TableItem(
    String table, String doc, boolean present, int rows, List<ColumnItem> columns) {}
