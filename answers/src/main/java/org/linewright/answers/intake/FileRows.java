package org.linewright.answers.intake;

import java.util.List;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.files.profile.FileCount;

/**
 * What became of the rows of a file.
 *
 * @param file the file
 * @param table the table
 * @param read rows without the header
 * @param dropped rows left out by filters
 * @param taken rows of the table
 * @param unused columns that the profile does not look at
 */
@TableInfo(name = "files", doc = "Rows by file")
record FileRows(
    @Column(doc = "the file") String file,
    @Column(doc = "the table") String table,
    @Column(doc = "rows without the header") int read,
    @Column(doc = "rows left out by filters") int dropped,
    @Column(doc = "rows that became rows of the table") int taken,
    @Column(doc = "columns that the profile does not look at") String unused) {

  static FileRows of(FileCount count) {
    int dropped = count.dropped().values().stream().mapToInt(Integer::intValue).sum();
    return new FileRows(
        count.file(), count.table(), count.read(), dropped, count.taken(), list(count.unused()));
  }

  private static String list(List<String> names) {
    return String.join("; ", names);
  }
}
