package org.linewright.files.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.FileHabit;
import org.linewright.core.table.IssueCode;

/**
 * Where the cells of a column come from.
 *
 * @param target the column of the table
 * @param sources columns of the file whose cells are put together; none = the cell is always {@code
 *     text}
 * @param text a constant, or what stands between the cells
 * @param values what cells stand for; empty = for themselves
 * @param times factor of a number; null = 1
 * @param unit column of the file with a unit; empty = none
 * @param units factors by unit
 */
record ColumnMapping(
    ColumnSpec target,
    List<String> sources,
    String text,
    Map<String, String> values,
    @Nullable BigDecimal times,
    String unit,
    Map<String, BigDecimal> units) {
  /** Stands for every value that is not named. */
  static final String ANY = "*";

  /** Stands for the cell itself. */
  static final String SAME = "=";

  ColumnMapping {
    sources = List.copyOf(sources);
    values = new LinkedHashMap<>(values);
    units = new LinkedHashMap<>(units);
  }

  /** Names of the columns of the file that it reads. */
  List<String> read() {
    List<String> read = new ArrayList<>(sources);
    if (!unit.isEmpty()) {
      read.add(unit);
    }
    return read;
  }

  /** The column as people find it: {@code Menge (quantity)}. */
  String shown() {
    return sources.isEmpty() || sources.equals(List.of(target.name()))
        ? target.name()
        : String.join(" + ", sources) + " (" + target.name() + ")";
  }

  /**
   * The cell for the table.
   *
   * @param row the cells of a row of the file by column
   * @return a text, or a {@link Fault}
   */
  Object cell(Function<String, String> row, FileHabit habit) {
    if (sources.isEmpty()) {
      return text;
    }
    List<String> parts = new ArrayList<>();
    for (String source : sources) {
      String part = row.apply(source).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    String cell = String.join(text, parts);
    if (!values.isEmpty()) {
      String value = values.getOrDefault(cell, values.get(ANY));
      if (value == null) {
        return new Fault(
            IssueCode.BAD_CHOICE,
            "is none of the values that the profile knows",
            "add it to values of " + target.name() + " in the profile.");
      }
      cell = value.equals(SAME) ? cell : value;
    }
    BigDecimal factor = times;
    if (!unit.isEmpty() && !cell.isEmpty()) {
      String named = row.apply(unit).strip();
      BigDecimal ofUnit = units.getOrDefault(named, units.get(ANY));
      if (ofUnit == null) {
        return new Fault(
            IssueCode.BAD_CHOICE,
            "is in " + (named.isEmpty() ? "no unit" : named) + ", which the profile does not know",
            "add it to units of " + target.name() + " in the profile.");
      }
      factor = factor == null ? ofUnit : factor.multiply(ofUnit);
    }
    return factor == null ? cell : Scaled.of(cell, factor, habit);
  }
}
