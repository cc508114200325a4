package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.sequence.Car;
import org.linewright.core.table.Column;
import org.linewright.core.table.FormulaText;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableInfo;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;

/**
 * A sequence of cars, read from the CSV file that {@code sequence -o csv --out} wrote.
 *
 * @param cars the cars in the order of the file
 * @param issues what is wrong with the file; rows with an issue are left out
 */
public record SequenceReading(List<Car> cars, List<InputIssue> issues) {
  private static final TableSpec<Row> SPEC = TableSpec.of(Row.class);

  public SequenceReading {
    cars = List.copyOf(cars);
    issues = List.copyOf(issues);
  }

  /** One row of the file. */
  @TableInfo(name = "sequence", doc = "Cars in sequence.")
  public record Row(
      @Column(doc = "slot, from 1") int slot,
      @Column(doc = "number of the car", key = true, required = true) String vehicle,
      @Column(doc = "variant") String variant,
      @Column(doc = "color") String color,
      @Column(doc = "kit lot") String lot,
      @Column(doc = "options, separated by ;") List<String> options) {}

  /**
   * Reads a sequence.
   *
   * @throws IOException when the file cannot be read
   */
  public static SequenceReading of(Path file) throws IOException {
    IssueLog issues = new IssueLog();
    String name = file.getFileName().toString();
    TableReader<Row> reader = new TableReader<>(SPEC, name, issues);
    OptionalInt unbalanced = CsvRows.stream(file, reader);
    if (unbalanced.isPresent()) {
      issues.add(JobsReading.neverClosed(name, unbalanced.getAsInt()));
    }
    List<Car> cars =
        reader.isReadable()
            ? reader.table().rows().stream().map(SequenceReading::car).toList()
            : List.of();
    return new SequenceReading(cars, issues.list());
  }

  private static Car car(Row row) {
    List<String> options = row.options.stream().map(FormulaText::bare).toList();
    return new Car(
        FormulaText.bare(row.vehicle),
        FormulaText.bare(row.variant),
        FormulaText.bare(row.lot),
        FormulaText.bare(row.color),
        new HashSet<>(options));
  }
}
