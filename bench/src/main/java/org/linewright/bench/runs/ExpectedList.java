package org.linewright.bench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Plan;

/** The deliveries that a list plan must have, from {@code expected-list.csv} of a case. */
final class ExpectedList {
  private record Row(int quantity, LocalDate day) {}

  private final Map<String, Row> rows = new HashMap<>();

  /** Reads {@code order,quantity,day}; one row per order, none for an order that is unmet. */
  static ExpectedList read(Path file) throws IOException {
    ExpectedList expected = new ExpectedList();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Row row = new Row(Integer.parseInt(cells[1]), LocalDate.parse(cells[2]));
      if (expected.rows.put(cells[0], row) != null) {
        throw new IOException(file + ": order " + cells[0] + " has two rows");
      }
    }
    return expected;
  }

  /** Orders of a plan whose deliveries are not exactly the expected one, in file order. */
  List<String> differences(Plan plan) {
    Map<String, List<Row>> delivered = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      Row row = new Row(delivery.quantity(), delivery.day());
      delivered.merge(delivery.order(), List.of(row), ExpectedList::joined);
    }
    return plan.orders().stream()
        .map(outcome -> outcome.order())
        .filter(order -> !expectedOf(order).equals(delivered.getOrDefault(order, List.of())))
        .toList();
  }

  private List<Row> expectedOf(String order) {
    Row row = rows.get(order);
    return row == null ? List.of() : List.of(row);
  }

  private static List<Row> joined(List<Row> first, List<Row> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
