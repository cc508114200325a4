package org.linewright.files.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook written by hand, so that its cells can be as odd as those of other programs. */
final class SmallWorkbook {
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<String> formats = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private boolean from1904;

  /** Adds a sheet of rows in XML. */
  SmallWorkbook sheet(String name, String... rows) {
    sheets.put(name, String.join("", rows));
    return this;
  }

  /** Adds a number format; the first has style 1. */
  SmallWorkbook format(String code) {
    formats.add(code);
    return this;
  }

  /** Adds a shared text. */
  SmallWorkbook text(String text) {
    texts.add("<t>" + escaped(text) + "</t>");
    return this;
  }

  /** Adds a shared text in XML. */
  SmallWorkbook richText(String xml) {
    texts.add(xml);
    return this;
  }

  SmallWorkbook from1904() {
    from1904 = true;
    return this;
  }

  /** A row of texts from column A on. */
  static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      row.append(cell((char) ('A' + i) + "" + number, texts[i]));
    }
    return row.append("</row>").toString();
  }

  /** A cell with a text of its own. */
  static String cell(String place, String text) {
    return text.startsWith("<c")
        ? text.replace("<c", "<c r=\"" + place + "\"")
        : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, escaped(text));
  }

  /** A number; the place is added by {@link #row}. */
  static String number(String value, int style) {
    return "<c s=\"%d\"><v>%s</v></c>".formatted(style, value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  byte[] bytes() {
    Zipped zip = new Zipped();
    String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    zip.with(
        "_rels/.rels",
        start
            + "<Relationships><Relationship Id=\"r\" Type=\"%sofficeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                .formatted(relation));
    StringBuilder book =
        new StringBuilder(start + "<workbook xmlns:r=\"x\"><workbookPr date1904=\"")
            .append(from1904)
            .append("\"/><sheets>");
    StringBuilder parts = new StringBuilder(start + "<Relationships>");
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      book.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>"
              .formatted(escaped(sheet.getKey()), number, number));
      parts.append(
          "<Relationship Id=\"s%d\" Type=\"%sworksheet\" Target=\"worksheets/s%d.xml\"/>"
              .formatted(number, relation, number));
      zip.with(
          "xl/worksheets/s" + number + ".xml",
          start + "<worksheet><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
    }
    parts.append(
        "<Relationship Id=\"st\" Type=\"%sstyles\" Target=\"styles.xml\"/>".formatted(relation));
    parts.append(
        "<Relationship Id=\"sh\" Type=\"%ssharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            .formatted(relation));
    zip.with("xl/workbook.xml", book.append("</sheets></workbook>").toString());
    zip.with("xl/_rels/workbook.xml.rels", parts.append("</Relationships>").toString());
    zip.with("xl/styles.xml", start + styles());
    StringBuilder shared = new StringBuilder(start + "<sst>");
    texts.forEach(text -> shared.append("<si>").append(text).append("</si>"));
    return zip.with("xl/sharedStrings.xml", shared.append("</sst>").toString()).bytes();
  }

  private String styles() {
    StringBuilder codes = new StringBuilder("<styleSheet><numFmts>");
    StringBuilder styles =
        new StringBuilder(
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.size(); i++) {
      boolean builtIn = formats.get(i).matches("[0-9]{1,2}");
      int id = builtIn ? Integer.parseInt(formats.get(i)) : 164 + i;
      if (!builtIn) {
        codes.append(
            "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, escaped(formats.get(i))));
      }
      styles.append("<xf numFmtId=\"%d\"/>".formatted(id));
    }
    return codes.append("</numFmts>").append(styles).append("</cellXfs></styleSheet>").toString();
  }
}
