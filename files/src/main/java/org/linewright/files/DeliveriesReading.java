package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.plan.Delivery;
import org.linewright.core.table.Column;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableInfo;
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

  private static final TableSpec<Row> SPEC = TableSpec.of(Row.class);

  public DeliveriesReading {
    deliveries = List.copyOf(deliveries);
    issues = List.copyOf(issues);
  }

  /** One row of the file. */
  @TableInfo(name = "deliveries", doc = "Shipments of the orders.")
  public record Row(
      @Column(doc = "order", required = true) String order,
      @Column(doc = "variant", required = true) String variant,
      @Column(doc = "vehicles", required = true) int quantity,
      @Column(doc = "day of delivery", required = true) LocalDate day,
      @Column(doc = "days after the due day", fallback = "0") int daysLate) {}

  /**
   * Reads the deliveries of a plan's folder.
   *
   * @throws IOException when the file cannot be read
   */
  public static DeliveriesReading of(Path planFolder) throws IOException {
    IssueLog issues = new IssueLog();
    TableReader<Row> reader = new TableReader<>(SPEC, FILE, issues);
    OptionalInt unbalanced = CsvRows.stream(planFolder.resolve(FILE), reader);
    if (unbalanced.isPresent()) {
      issues.add(JobsReading.neverClosed(FILE, unbalanced.getAsInt()));
    }
    List<Delivery> deliveries =
        reader.isReadable()
            ? reader.table().rows().stream().map(DeliveriesReading::delivery).toList()
            : List.of();
    return new DeliveriesReading(deliveries, issues.list());
  }

  private static Delivery delivery(Row row) {
    return new Delivery(row.order, row.variant, row.quantity, row.day, row.daysLate);
  }
}
