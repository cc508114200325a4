package org.linewright.files.sequence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text file, split into cells. */
record Lines(Path file, List<Line> rows) {

  /** Cells of a line that is not blank, with its number in the file, from 1. */
  record Line(int number, List<String> cells) {}

  /** Reads a file; cells stand between separators, blanks around them do not count. */
  static Lines read(Path file, String separator) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadFile(file, 0, "is missing", "put the file into the folder");
    }
    List<Line> rows = new ArrayList<>();
    List<String> texts = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      if (!text.isEmpty()) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(separator, -1)) {
          cells.add(cell.strip());
        }
        rows.add(new Line(i + 1, List.copyOf(cells)));
      }
    }
    return new Lines(file, rows);
  }

  /** A row; the first is 0. */
  Line row(int index) throws BadFile {
    if (index >= rows.size()) {
      throw new BadFile(file, rows.size() + 1, "ends too early", "add the missing lines");
    }
    return rows.get(index);
  }

  String text(Line line, int column) throws BadFile {
    if (column >= line.cells().size()) {
      throw new BadFile(
          file, line.number(), "has no cell " + (column + 1), "write all cells of the line");
    }
    return line.cells().get(column);
  }

  int number(Line line, int column) throws BadFile {
    String text = text(line, column);
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // told below
    }
    throw new BadFile(
        file,
        line.number(),
        "cell " + (column + 1) + " = \"" + text + "\": must be a whole number, 0 or more",
        "write the number");
  }
}
