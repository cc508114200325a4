package org.linewright.files.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.intake.Writing;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.YamlFile;
import org.linewright.files.text.YamlFile.Entry;

/**
 * Reads what a profile gives to one table.
 *
 * @param text the profile
 * @param known the tables that may be given
 * @param asked true when rows come from a query
 */
record TableMappingReader(ProfileText text, List<TableSpec<?>> known, boolean asked) {
  private static final List<String> KEYS =
      List.of("write", "repeated", "where", "columns", "query");
  private static final List<String> COLUMN_KEYS =
      List.of("column", "columns", "with", "value", "values", "times", "unit", "units");

  Optional<TableMapping<?>> read(String name, Entry entry) {
    Optional<TableSpec<?>> spec =
        known.stream().filter(table -> table.name().equals(name)).findFirst();
    if (spec.isEmpty()) {
      List<String> names = known.stream().<String>map(TableSpec::name).toList();
      text.reject(
          entry.line(),
          name,
          "",
          "is not a table",
          NearestName.suggest(name, names)
              .map(near -> "maybe " + near + ".")
              .orElse("tables: " + String.join(", ", names) + "."));
      return Optional.empty();
    }
    Optional<Map<String, Entry>> parts = text.yaml().map(entry.node());
    return parts.isEmpty() ? Optional.empty() : Optional.of(read(spec.get(), entry, parts.get()));
  }

  private <T extends Record> TableMapping<T> read(
      TableSpec<T> spec, Entry entry, Map<String, Entry> parts) {
    text.checkKeys(parts, KEYS, "a table of a profile");
    String write = text.choice(parts, "write", List.of("", "update", "replace", "append"));
    String repeated = text.choice(parts, "repeated", List.of("", "refuse", "once", "add"));
    String query = text.text(parts, "query");
    if (asked && query.isBlank()) {
      text.reject(entry.line(), spec.name(), "", "has no query", "query: select ….");
    }
    if (!asked && !query.isBlank()) {
      text.reject(parts, "query", "is for a database", "database: VARIABLE at the top.");
    }
    return new TableMapping<>(
        spec,
        switch (write) {
          case "replace" -> Writing.REPLACE;
          case "append" -> Writing.APPEND;
          default -> Writing.UPDATE;
        },
        switch (repeated) {
          case "once" -> Repeated.ONCE;
          case "add" -> Repeated.ADD;
          default -> Repeated.REFUSE;
        },
        filters(parts.get("where")),
        columns(spec, entry, parts.get("columns")),
        query);
  }

  private List<RowFilter> filters(@Nullable Entry where) {
    List<RowFilter> filters = new ArrayList<>();
    if (where != null) {
      text.yaml()
          .map(where.node())
          .ifPresent(
              columns -> columns.forEach((column, entry) -> filters.add(filter(column, entry))));
    }
    return filters;
  }

  private RowFilter filter(String column, Entry entry) {
    boolean keeps = !YamlFile.isMap(entry.node());
    List<String> values = new ArrayList<>();
    if (keeps) {
      values.addAll(text.texts(entry.node()));
    } else {
      text.yaml()
          .map(entry.node())
          .ifPresent(
              parts -> {
                text.checkKeys(parts, List.of("not"), "a filter");
                Entry not = parts.get("not");
                values.addAll(not == null ? List.of() : text.texts(not.node()));
              });
    }
    return new RowFilter(column, keeps, values.stream().map(Wildcard::of).toList());
  }

  private List<ColumnMapping> columns(TableSpec<?> spec, Entry table, @Nullable Entry columns) {
    List<ColumnMapping> mappings = new ArrayList<>();
    Map<String, Entry> entries =
        columns == null ? Map.of() : text.yaml().map(columns.node()).orElse(Map.of());
    entries.forEach(
        (name, entry) -> {
          Optional<ColumnSpec> target = spec.findColumn(name);
          if (target.isEmpty()) {
            List<String> names = spec.columns().stream().map(ColumnSpec::name).toList();
            text.reject(
                entry.line(),
                name,
                "",
                "is not a column of " + spec.name(),
                NearestName.suggest(name, names)
                    .map(near -> "maybe " + near + ".")
                    .orElse("one of " + String.join(", ", names) + "."));
          } else {
            mappings.add(column(target.get(), entry));
          }
        });
    for (ColumnSpec column : spec.columns()) {
      if (column.isNeeded() && !entries.containsKey(column.name())) {
        text.reject(
            columns == null ? table.line() : columns.line(),
            column.name(),
            "",
            "is a column that " + spec.name() + " must have",
            "where it comes from, or {value: …}: " + column.doc() + ".");
      }
    }
    return mappings;
  }

  private ColumnMapping column(ColumnSpec target, Entry entry) {
    if (!YamlFile.isMap(entry.node())) {
      String source = text.texts(entry.node()).stream().findFirst().orElse("");
      if (source.isBlank()) {
        text.reject(entry.line(), target.name(), "", "names no column", "a column of the file.");
      }
      return new ColumnMapping(target, List.of(source), "", Map.of(), null, "", Map.of());
    }
    Map<String, Entry> parts = text.yaml().map(entry.node()).orElse(Map.of());
    text.checkKeys(parts, COLUMN_KEYS, "a column of a profile");
    List<String> sources = new ArrayList<>();
    for (String key : List.of("column", "columns")) {
      Entry named = parts.get(key);
      sources.addAll(named == null ? List.of() : text.texts(named.node()));
    }
    boolean constant = parts.containsKey("value");
    if (constant == !sources.isEmpty()) {
      text.reject(
          entry.line(),
          target.name(),
          "",
          constant ? "has both a column and a value" : "has neither a column nor a value",
          "column: NAME of the file, or value: TEXT.");
    }
    String unit = text.text(parts, "unit");
    if (unit.isEmpty() == parts.containsKey("units")) {
      text.reject(
          entry.line(), target.name(), "", "needs unit and units together", "unit: COLUMN.");
    }
    return new ColumnMapping(
        target,
        sources,
        text.text(parts, constant ? "value" : "with"),
        texts(parts.get("values")),
        factor(parts, "times"),
        unit,
        factors(parts.get("units")));
  }

  private Map<String, String> texts(@Nullable Entry entry) {
    Map<String, String> values = new LinkedHashMap<>();
    if (entry != null) {
      Map<String, Entry> entries = text.yaml().map(entry.node()).orElse(Map.of());
      entries.forEach((key, value) -> values.put(key.strip(), text.text(entries, key)));
    }
    return values;
  }

  private Map<String, BigDecimal> factors(@Nullable Entry entry) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    if (entry != null) {
      Map<String, Entry> entries = text.yaml().map(entry.node()).orElse(Map.of());
      for (String key : entries.keySet()) {
        BigDecimal factor = factor(entries, key);
        if (factor != null) {
          values.put(key.strip(), factor);
        }
      }
    }
    return values;
  }

  private @Nullable BigDecimal factor(Map<String, Entry> entries, String key) {
    String value = text.text(entries, key);
    if (value.isEmpty() && !entries.containsKey(key)) {
      return null;
    }
    if (!value.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      text.reject(entries, key, "is not a factor", "digits with a dot for decimals.");
      return null;
    }
    return new BigDecimal(value);
  }
}
