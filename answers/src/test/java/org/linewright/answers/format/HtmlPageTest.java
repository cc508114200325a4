package org.linewright.answers.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linewright.core.units.Money;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlPageTest {
  private record Row(String part, int pieces, Money cost) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("<script>alert(1)</script>", 1_200, new Money(1250)),
          new Row("D'Angelo & \"Sons\"", 0, new Money(-7)));

  private static Grid<Row> grid(List<Row> rows) {
    return Grid.of("parts", "Parts < 5", rows)
        .column("part", Row::part)
        .column("must_come", Row::pieces)
        .column("cost", Row::cost);
  }

  /** Its elements are closed as those of XML, so that a parser that knows no HTML can look. */
  private static Document page(List<Grid<?>> tables) throws Exception {
    String html = HtmlPage.print(List.of("Tom & <b>Jerry</b>"), tables);
    assertThat(html).startsWith("<!doctype html>\n").doesNotContain("http", "<script");
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    String xml = html.replaceFirst("<!doctype html>\n", "").replaceAll("(<meta [^>]*)>", "$1/>");
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Document page, String element) {
    NodeList found = page.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void whatComesFromAPlantIsTextAndEveryRowIsThere() throws Exception {
    Document page = page(List.of(grid(ROWS)));
    assertThat(texts(page, "title")).containsExactly("Tom & <b>Jerry</b>");
    assertThat(texts(page, "p")).containsExactly("Tom & <b>Jerry</b>");
    assertThat(texts(page, "caption")).containsExactly("Parts < 5");
    assertThat(texts(page, "th")).containsExactly("part", "must come", "cost");
    assertThat(texts(page, "td"))
        .containsExactly(
            "<script>alert(1)</script>", "1,200", "13", "D'Angelo & \"Sons\"", "0", "0");
  }

  @Test
  void aTableWithoutRowsIsLeftOut() throws Exception {
    assertThat(texts(page(List.of(grid(List.of()))), "table")).isEmpty();
  }
}
