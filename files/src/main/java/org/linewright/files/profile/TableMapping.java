package org.linewright.files.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.intake.Writing;
import org.linewright.core.table.TableSpec;

/**
 * What a profile gives to one table.
 *
 * @param table the table
 * @param writing what becomes of the rows that the table has
 * @param repeated what becomes of rows with the same key
 * @param filters a row is taken that passes all of them
 * @param columns where its cells come from
 * @param query of a database; empty = rows of files
 * @param <T> the record class of a row
 */
record TableMapping<T extends Record>(
    TableSpec<T> table,
    Writing writing,
    Repeated repeated,
    List<RowFilter> filters,
    List<ColumnMapping> columns,
    String query) {

  TableMapping {
    filters = List.copyOf(filters);
    columns = List.copyOf(columns);
  }

  /** Names of the columns of the table that it gives. */
  Set<String> targets() {
    return columns.stream().map(column -> column.target().name()).collect(Collectors.toSet());
  }

  /** Names of the columns of the file that it looks at. */
  Set<String> sources() {
    Set<String> names = new LinkedHashSet<>();
    filters.forEach(filter -> names.add(filter.column()));
    columns.forEach(column -> names.addAll(column.read()));
    return names;
  }
}
