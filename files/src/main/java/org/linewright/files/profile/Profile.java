package org.linewright.files.profile;

import java.nio.file.Path;
import java.util.List;
import org.linewright.core.table.FileHabit;

/**
 * How the rows that another program writes become rows of tables.
 *
 * @param name name of its file without {@code .yaml}
 * @param file pattern of the names of the files that it is for; {@code *} stands for anything
 * @param sheet sheet of a workbook; empty = the first
 * @param header row with the names of the columns, from 1; 0 = there is none, and the columns are
 *     called 1, 2, 3
 * @param separator stands between the cells; 0 = found by the header
 * @param habit settles numbers and dates that can mean two things
 * @param database environment variable that holds the JDBC address; empty = it reads files
 * @param tables what it gives, in order
 */
public record Profile(
    String name,
    String file,
    String sheet,
    int header,
    char separator,
    FileHabit habit,
    String database,
    List<TableMapping<?>> tables) {
  /** The folder of the profiles beside the tables. */
  public static final String FOLDER = "imports";

  public Profile {
    tables = List.copyOf(tables);
  }

  /** True when it reads files of this name. */
  public boolean isFor(Path path) {
    return database.isEmpty() && Wildcard.of(file).matches(String.valueOf(path.getFileName()));
  }
}
