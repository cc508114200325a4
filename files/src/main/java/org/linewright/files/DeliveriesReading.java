package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.plan.Delivery;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;

/**
 * The shipments of a plan, read from the {@code deliveries.csv} that {@code plan --out} wrote.
 *
 * @param deliveries rows in the order of the file
 * @param issues what is wrong with the file; rows with an issue are left out
 */
public record DeliveriesReading(List<Delivery> deliveries, List<InputIssue> issues) {
  /** Name of the file in the folder of a plan. */
  public static final String FILE = "deliveries.csv";

  private static final TableSpec<Delivery> SPEC = TableSpec.of(Delivery.class);

  public DeliveriesReading {
    deliveries = List.copyOf(deliveries);
    issues = List.copyOf(issues);
  }

  /**
   * Reads the deliveries of a plan's folder.
   *
   * @throws IOException when the file cannot be read
   */
  public static DeliveriesReading of(Path planFolder) throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Delivery> reader = new TableReader<>(SPEC, FILE, issues);
    OptionalInt unbalanced = CsvRows.stream(planFolder.resolve(FILE), reader);
    if (unbalanced.isPresent()) {
      issues.add(JobsReading.neverClosed(FILE, unbalanced.getAsInt()));
    }
    List<Delivery> deliveries = reader.isReadable() ? reader.table().rows() : List.of();
    return new DeliveriesReading(deliveries, issues.list());
  }
}
