package org.linewright.server.plants;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.server.http.Json;

/** A column of a table; {@code refersTo} = the table that holds the name. */
public record ColumnItem(
    String name,
    String type,
    boolean key,
    boolean required,
    List<String> choices,
    @Nullable String refersTo,
    String doc) {
  static ColumnItem of(ColumnSpec column) {
    return new ColumnItem(
        column.name(),
        String.valueOf(Json.tree(column.type())),
        column.key(),
        column.required(),
        column.choices(),
        column.refersTo(),
        column.doc());
  }
}
