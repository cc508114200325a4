package org.linewright.files.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * A workbook (Office Open XML): its sheets in their order, and what their cells share, texts and
 * number formats. Sheets are streamed; texts are held, {@value #MOST_TEXT} characters at most.
 */
final class Workbook implements AutoCloseable {
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_TEXT = 1 << 26;

  private final Archive archive;
  private final Map<String, String> targets = new HashMap<>();
  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Boolean> dateStyles = new ArrayList<>();
  private String home = "";
  private boolean from1904;

  /**
   * A sheet.
   *
   * @param name on its tab
   * @param part the file inside of the workbook
   */
  record SheetPart(String name, String part) {}

  private Workbook(Archive archive) {
    this.archive = archive;
  }

  /**
   * Opens a workbook.
   *
   * @throws Refused when it is none, or is broken
   */
  static Workbook open(Path file, Allowance allowance) throws IOException {
    Archive archive = Archive.open(file, allowance, Refused.Kind.BROKEN_WORKBOOK, MOST_PARTS);
    Workbook workbook = new Workbook(archive);
    try {
      workbook.readParts();
    } catch (IOException fault) {
      archive.close();
      throw fault;
    }
    return workbook;
  }

  List<SheetPart> sheets() {
    return List.copyOf(sheets);
  }

  /** Begins to read a sheet; empty when the workbook does not have it. */
  Optional<Xml> read(SheetPart sheet) throws IOException {
    Optional<ZipEntry> entry = archive.find(sheet.part());
    return entry.isEmpty() ? Optional.empty() : Optional.of(Xml.of(archive.read(entry.get())));
  }

  /** A shared text; empty when there is none of that number. */
  Optional<String> text(int number) {
    return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
  }

  /** True for a style that shows a date; false for one that the workbook does not have. */
  boolean isDate(int style) {
    return style >= 0 && style < dateStyles.size() && dateStyles.get(style);
  }

  /** True when days are counted from 1904. */
  boolean isFrom1904() {
    return from1904;
  }

  private void readParts() throws IOException {
    String book = "xl/workbook.xml";
    try (Xml xml = part("_rels/.rels")) {
      while (xml.nextElement()) {
        if (xml.attribute("Type").endsWith("/officeDocument")) {
          book = xml.attribute("Target").replaceFirst("^/", "");
        }
      }
    }
    int slash = book.lastIndexOf('/');
    home = book.substring(0, slash + 1);
    try (Xml xml = part(home + "_rels/" + book.substring(slash + 1) + ".rels")) {
      while (xml.nextElement()) {
        String type = xml.attribute("Type");
        String target = place(xml.attribute("Target"));
        targets.put(xml.attribute("Id"), target);
        targets.put(type.substring(type.lastIndexOf('/') + 1), target);
      }
    }
    readBook(book);
    readStyles();
    readTexts();
  }

  private void readBook(String book) throws IOException {
    try (Xml xml = part(book)) {
      while (xml.nextElement()) {
        if (xml.name().equals("workbookPr")) {
          from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
        } else if (xml.name().equals("sheet")) {
          String part = targets.getOrDefault(xml.attribute("id"), "");
          sheets.add(new SheetPart(xml.attribute("name"), part));
        }
      }
    }
  }

  private void readStyles() throws IOException {
    String styles = targets.getOrDefault("styles", "");
    if (archive.find(styles).isEmpty()) {
      return;
    }
    Map<Integer, String> codes = new HashMap<>();
    boolean ofCells = false;
    try (Xml xml = part(styles)) {
      while (xml.nextElement()) {
        switch (xml.name()) {
          case "numFmt" -> codes.put(xml.count("numFmtId"), xml.attribute("formatCode"));
          case "cellXfs" -> ofCells = true;
          case "cellStyles", "dxfs" -> ofCells = false;
          case "xf" -> {
            if (ofCells) {
              int id = xml.count("numFmtId");
              dateStyles.add(NumberFormat.isDate(id, codes.getOrDefault(id, "")));
            }
          }
          default -> {
            // fonts, fills and borders say nothing about a value
          }
        }
      }
    }
  }

  private void readTexts() throws IOException {
    String shared = targets.getOrDefault("sharedStrings", "");
    if (archive.find(shared).isEmpty()) {
      return;
    }
    long length = 0;
    try (Xml xml = part(shared)) {
      while (xml.nextElement()) {
        if (xml.name().equals("si")) {
          String text = EscapedText.read(xml.richText());
          length += text.length() + 16; // the object itself
          if (length > MOST_TEXT) {
            throw new Refused(
                Refused.Kind.TOO_LARGE,
                "the workbook has more text than fits\nNothing was imported. Maybe send the tables"
                    + " as CSV files.");
          }
          texts.add(text);
        }
      }
    }
  }

  private String place(String target) {
    return target.startsWith("/") ? target.substring(1) : home + target.replaceFirst("^\\./", "");
  }

  private Xml part(String name) throws IOException {
    ZipEntry entry =
        archive
            .find(name)
            .orElseThrow(
                () ->
                    new Refused(
                        Refused.Kind.BROKEN_WORKBOOK,
                        "the file is no workbook: it has no " + name + "\nMaybe save it as xlsx."));
    return Xml.of(archive.read(entry));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
