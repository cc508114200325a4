package org.linewright.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Writes the files of a plant so that reading them gives the same plant. */
final class FolderWriter {

  private FolderWriter() {}

  static void write(Plant plant, Path folder) throws IOException {
    Files.writeString(folder.resolve(SettingsFile.NAME), SettingsFile.print(plant.settings()));
    for (TableSpec<?> spec : PlantTables.all()) {
      Table<?> table = plant.table(spec);
      if (table.isPresent()) {
        write(table, folder.resolve(spec.fileName()));
      }
    }
  }

  static <T extends Record> void write(Table<T> table, Path file) throws IOException {
    TableSpec<T> spec = table.spec();
    String[] cells = spec.columns().stream().map(ColumnSpec::name).toArray(String[]::new);
    try (CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
      writer.writeRecord(cells);
      for (T row : table.rows()) {
        for (ColumnSpec column : spec.columns()) {
          cells[column.index()] = spec.cell(row, column);
        }
        writer.writeRecord(cells);
      }
    }
  }
}
