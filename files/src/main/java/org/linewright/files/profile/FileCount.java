package org.linewright.files.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a file for one table.
 *
 * @param file name of the file, or of the query
 * @param table the table
 * @param read rows that were there
 * @param taken rows that became rows of the table, before those of the same key are put together
 * @param dropped rows that a filter left out, by filter
 * @param unused columns that the profile does not look at
 */
public record FileCount(
    String file,
    String table,
    int read,
    int taken,
    Map<String, Integer> dropped,
    List<String> unused) {

  public FileCount {
    dropped = new LinkedHashMap<>(dropped);
    unused = List.copyOf(unused);
  }
}
