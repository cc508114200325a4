package org.linewright.files.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/** Streams the rows of a CSV file through one reused buffer. */
public final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows> {

  /** Takes the rows of a file, one after the other. */
  public interface Sink {
    /**
     * Takes one row.
     *
     * @param line line of the file on which the row starts, from 1
     * @param cells the cells; reused for the next row
     * @param count how many of {@code cells} belong to the row
     * @return false to stop reading
     */
    boolean row(int line, String[] cells, int count);
  }

  private String[] cells = new String[32];
  private int count;
  private int line;

  private CsvRows() {}

  /**
   * Reads the table of a file in any encoding, whichever character separates its cells; blank lines
   * are passed over. A file whose encoding cannot be told is read as UTF-8.
   *
   * @return the line of a quoted cell that is never closed, where reading stopped; empty = all read
   */
  public static OptionalInt stream(Path file, TableReader<?> reader) throws IOException {
    return stream(file, TextEncoding.of(file), reader);
  }

  /**
   * Reads the table of a file, a second time where its cells together tell what some of them mean.
   *
   * @return the line of a quoted cell that is never closed, where reading stopped; empty = all read
   */
  public static OptionalInt stream(Path file, TextEncoding encoding, TableReader<?> reader)
      throws IOException {
    char separator = Separator.of(file, encoding.charset(), reader.spec());
    reader.reads(separator, encoding.name());
    OptionalInt unbalanced = stream(file, encoding.charset(), separator, reader);
    if (unbalanced.isEmpty() && reader.readsAgain()) {
      return stream(file, encoding.charset(), separator, reader);
    }
    return unbalanced;
  }

  /**
   * Reads a file, with or without byte order mark; blank lines are passed over.
   *
   * @param separator stands between the cells
   * @return the line of a quoted cell that is never closed, where reading stopped; empty = all read
   */
  public static OptionalInt stream(Path file, Charset charset, char separator, Sink sink)
      throws IOException {
    CsvRows rows = new CsvRows();
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    try (CsvReader<CsvRows> reader = builder.build(rows, file, charset)) {
      for (CsvRows row : reader) {
        if (!sink.row(row.line, row.cells, row.count)) {
          break;
        }
      }
      return OptionalInt.empty();
    } catch (CsvParseException unbalanced) {
      return OptionalInt.of(rows.line);
    }
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = (int) startingLineNumber;
    count = 0;
  }

  @Override
  protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
    if (fieldIdx == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[fieldIdx] = new String(buf, offset, len);
    count = fieldIdx + 1;
  }

  @Override
  protected CsvRows buildRecord() {
    return this;
  }
}
