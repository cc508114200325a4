package org.linewright.files.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as an XML parser understands it; a page that is not well-formed is refused. */
final class ReportReader {
  private final Document page;

  private ReportReader(Document page) {
    this.page = page;
  }

  static ReportReader of(String html) {
    try {
      return new ReportReader(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /** All elements of a name, in order. */
  List<Element> all(String tag) {
    return children(page.getDocumentElement(), tag);
  }

  /** The texts of all elements of a name. */
  List<String> texts(String tag) {
    return all(tag).stream().map(Element::getTextContent).toList();
  }

  /** Rows of the table with a caption, without its headings, as texts of the cells. */
  List<List<String>> rows(String caption) {
    Element table =
        all("table").stream()
            .filter(each -> children(each, "caption").get(0).getTextContent().startsWith(caption))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no table " + caption));
    return children(children(table, "tbody").get(0), "tr").stream()
        .map(ReportReader::cells)
        .toList();
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    children(row, "*").forEach(cell -> cells.add(cell.getTextContent()));
    return cells;
  }

  private static List<Element> children(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
