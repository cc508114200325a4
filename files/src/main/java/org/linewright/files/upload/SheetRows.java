package org.linewright.files.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.files.upload.SheetCell.Kind;

/** The rows of a sheet, one after the other. */
final class SheetRows implements AutoCloseable {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  private final Workbook workbook;
  private final String sheet;
  private final Xml xml;
  private int row;

  /**
   * A row.
   *
   * @param number as the sheet counts, from 1
   * @param cells those that are there, from left to right
   */
  record Row(int number, List<SheetCell> cells) {}

  SheetRows(Workbook workbook, String sheet, Xml xml) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.xml = xml;
  }

  /** The next row that has cells; empty at the end. */
  Optional<Row> next() throws IOException {
    while (xml.nextElement()) {
      if (xml.name().equals("row")) {
        int number = xml.attribute("r").isEmpty() ? row + 1 : xml.count("r");
        if (number <= row || number > MOST_ROWS) {
          throw broken("a row that no sheet has: " + shortened(xml.attribute("r")));
        }
        row = number;
        List<SheetCell> cells = cells();
        if (!cells.isEmpty()) {
          return Optional.of(new Row(row, cells));
        }
      }
    }
    return Optional.empty();
  }

  private List<SheetCell> cells() throws IOException {
    List<SheetCell> cells = new ArrayList<>();
    int column = -1;
    while (xml.nextTag()) {
      if (!xml.name().equals("c")) {
        xml.text();
        continue;
      }
      String place = xml.attribute("r");
      int next = place.isEmpty() ? column + 1 : column(place);
      if (next <= column || next >= MOST_COLUMNS) {
        throw broken("a cell that no sheet has: " + shortened(place));
      }
      column = next;
      cells.add(cell(column));
    }
    return cells;
  }

  private SheetCell cell(int column) throws IOException {
    String type = xml.attribute("t");
    boolean date = workbook.isDate(xml.count("s"));
    boolean formula = false;
    boolean valued = false;
    String value = "";
    while (xml.nextTag()) {
      switch (xml.name()) {
        case "v" -> {
          value = xml.text();
          valued = true;
        }
        case "is" -> {
          value = EscapedText.read(xml.richText());
          valued = true;
        }
        case "f" -> {
          xml.text();
          formula = true;
        }
        default -> xml.text();
      }
    }
    boolean text = type.equals("str") && valued;
    if (formula && value.isEmpty() && !text) {
      return new SheetCell(column, Kind.NO_VALUE, "", false);
    }
    return switch (type) {
      case "s" -> shared(column, value);
      case "str", "inlineStr" -> new SheetCell(column, Kind.TEXT, value, false);
      case "b" -> new SheetCell(column, Kind.BOOLEAN, value, false);
      case "e" -> new SheetCell(column, Kind.ERROR, value, false);
      case "d" -> new SheetCell(column, Kind.TEXT, value.replaceFirst("T00:00.*", ""), false);
      default -> new SheetCell(column, Kind.NUMBER, value.strip(), date);
    };
  }

  private SheetCell shared(int column, String number) {
    boolean counted = number.strip().matches("[0-9]{1,9}");
    return (counted ? workbook.text(Integer.parseInt(number.strip())) : Optional.<String>empty())
        .map(text -> new SheetCell(column, Kind.TEXT, text, false))
        .orElseGet(() -> new SheetCell(column, Kind.LOST_TEXT, number, false));
  }

  /** The column of a place such as AB12, from 0; -1 when it is none. */
  private static int column(String place) {
    int column = 0;
    int at = 0;
    for (; at < place.length() && at < 4; at++) {
      int letter = place.charAt(at) - 'A' + 1;
      if (letter < 1 || letter > 26) {
        break;
      }
      column = 26 * column + letter;
    }
    return at == 0 || at > 3 ? -1 : column - 1;
  }

  private static String shortened(String text) {
    return text.length() <= 20 ? text : text.substring(0, 20) + "…";
  }

  private Refused broken(String what) {
    return new Refused(
        Refused.Kind.BROKEN_WORKBOOK,
        "the sheet %s has %s\nNothing was imported. Maybe open and save the workbook once."
            .formatted(sheet, what));
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
