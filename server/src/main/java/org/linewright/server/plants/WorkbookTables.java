package org.linewright.server.plants;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.linewright.core.plant.PlantTables;
import org.linewright.server.http.Problem;

/**
 * A workbook as the files of a plant folder: one sheet for each table, and the sheet {@code plant}
 * with the columns {@code setting} and {@code value} for {@code plant.yaml}. Other sheets are
 * passed over.
 *
 * @param folder where the files go
 * @param unpackedBytes the workbook may have, as it is an archive
 */
record WorkbookTables(Path folder, long unpackedBytes) {
  /** The sheet of the settings. */
  static final String SETTINGS = "plant";

  private static final int MOST_COLUMNS = 200;

  /**
   * Takes the sheets.
   *
   * @throws Problem when it is no workbook or too large
   */
  void take(InputStream in) throws IOException {
    Path file = Files.createTempFile("linewright-", ".xlsx");
    try {
      Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      measure(file);
      try (InputStream again = Files.newInputStream(file);
          ReadableWorkbook workbook =
              new ReadableWorkbook(again, new ReadingOptions(true, false))) {
        for (Sheet sheet : workbook.getSheets().toList()) {
          take(sheet);
        }
      } catch (ExcelReaderException | IllegalArgumentException broken) {
        throw new Problem(422, "broken_workbook", "the workbook cannot be read");
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** A workbook is an archive: unpacks it once to nowhere, so that a bomb goes off unarmed. */
  private void measure(Path file) throws IOException {
    long left = unpackedBytes;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
              throw new Problem(
                  413, "too_large", "unpacked, it is larger than " + unpackedBytes + " bytes");
            }
          }
        }
      }
    } catch (ZipException broken) {
      throw new Problem(422, "broken_workbook", "the workbook cannot be read");
    }
  }

  private void take(Sheet sheet) throws IOException {
    String name = sheet.getName().toLowerCase(Locale.ROOT);
    if (name.equals(SETTINGS)) {
      Files.writeString(folder.resolve("plant.yaml"), settings(sheet));
    } else if (PlantTables.find(name).isPresent()) {
      try (CsvWriter csv =
              CsvWriter.builder().build(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
          Stream<Row> rows = sheet.openStream()) {
        int[] width = {0};
        rows.forEach(row -> write(csv, row, width));
      }
    }
  }

  /** The first row says how many columns there are; a row that ends before is filled up. */
  private static void write(CsvWriter csv, Row row, int[] width) {
    List<String> cells = cells(row);
    if (width[0] == 0) {
      width[0] = cells.size();
    }
    while (cells.size() < width[0]) {
      cells.add("");
    }
    while (cells.size() > width[0] && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      csv.writeRecord(cells);
    }
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
      cells.add(Optional.ofNullable(row.getCell(column)).map(WorkbookTables::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
      if (format.toLowerCase(Locale.ROOT).matches(".*[ymd].*") && !format.contains("[")) {
        LocalDateTime moment = cell.asDate();
        return moment.toLocalDate().toString();
      }
      BigDecimal number = cell.asNumber().stripTrailingZeros();
      return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
    }
    return Optional.ofNullable(cell.getText()).orElse("").strip();
  }

  private static String settings(Sheet sheet) throws IOException {
    StringBuilder yaml = new StringBuilder("format: 1\n");
    StringBuilder costs = new StringBuilder();
    try (Stream<Row> rows = sheet.openStream()) {
      for (Row row : rows.skip(1).toList()) {
        List<String> cells = cells(row);
        boolean given = cells.size() >= 2 && !cells.get(1).isEmpty();
        if (given && cells.get(0).matches("[a-z_.]+") && !cells.get(0).equals("format")) {
          String name = cells.get(0);
          boolean cost = name.startsWith("costs.");
          (cost ? costs.append("  ") : yaml)
              .append(cost ? name.substring("costs.".length()) : name)
              .append(": ")
              .append(quoted(cells.get(1)))
              .append('\n');
        }
      }
    }
    return yaml + (costs.isEmpty() ? "" : "costs:\n" + costs);
  }

  private static String quoted(String value) {
    return value.matches("[A-Za-z0-9_.-]*")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
