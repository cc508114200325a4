package org.linewright.files.profile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows of a file are taken.
 *
 * @param column of the file
 * @param keeps true: the rows whose cell is one of the values; false: all others
 * @param values of the cell
 */
record RowFilter(String column, boolean keeps, List<Wildcard> values) {

  boolean takes(String cell) {
    return values.stream().anyMatch(value -> value.matches(cell)) == keeps;
  }

  /** Why a row is dropped: {@code Plant is not 1000}. */
  String reason() {
    String all =
        values.stream()
            .map(value -> value.text().isEmpty() ? "empty" : value.text())
            .collect(Collectors.joining(" or "));
    return column + (keeps ? " is not " : " is ") + all;
  }
}
