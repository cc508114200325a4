package org.linewright.server.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.JsonText;
import org.linewright.server.http.Json;
import org.linewright.server.http.TableData;
import org.linewright.store.Document;

/** Tables of runs as documents: one line of JSON for the names of the columns, one for each row. */
final class StoredTable {
  private static final String ENDING = ".jsonl";

  private StoredTable() {}

  static String documentName(String table) {
    return table + ENDING;
  }

  static List<Document> all(List<Grid<?>> grids) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Grid<?> grid : grids) {
      documents.add(of(grid));
    }
    return documents;
  }

  private static Document of(Grid<?> grid) throws IOException {
    return Document.written(
        documentName(grid.name()),
        grid.rows().size(),
        out -> {
          write(out, grid.columnNames());
          for (int row = 0; row < grid.rows().size(); row++) {
            write(out, grid.cells(row));
          }
        });
  }

  private static void write(java.io.OutputStream out, Object line) throws IOException {
    out.write((JsonText.compact(line) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static TableData read(String name, Document document) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(document.open(), StandardCharsets.UTF_8))) {
      Json.node(String.valueOf(lines.readLine())).forEach(node -> columns.add(node.asText()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        Json.node(line).forEach(node -> cells.add(cell(node)));
        rows.add(cells);
      }
    }
    return new TableData(name, columns, rows.size(), rows::get);
  }

  private static @Nullable Object cell(JsonNode node) {
    if (node.isTextual()) {
      String text = node.asText();
      return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : text;
    }
    if (node.isArray()) {
      List<String> texts = new ArrayList<>();
      node.forEach(item -> texts.add(item.asText()));
      return texts;
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    if (node.isNumber()) {
      return node.isIntegralNumber() ? (Object) node.asLong() : (Object) node.asDouble();
    }
    return null;
  }
}
