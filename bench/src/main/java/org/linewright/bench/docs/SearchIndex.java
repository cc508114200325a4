package org.linewright.bench.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linewright.bench.docs.MarkdownHtml.Heading;

/**
 * What the search looks through: the text of each page, cut at its headings. It is a script, since
 * a page that is opened from a folder may not read files.
 */
final class SearchIndex {
  private final List<String> entries = new ArrayList<>();

  void add(Path place, MarkdownHtml.Page page) {
    List<Heading> headings = page.headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int end = i + 1 < headings.size() ? start(page, headings.get(i + 1)) : page.html().length();
      String text = InlineHtml.plain(page.html().substring(heading.at(), end));
      entries.add(
          "[%s,%s,%s,%s]"
              .formatted(
                  quoted(place + "#" + heading.anchor()),
                  quoted(headings.get(0).title()),
                  quoted(heading.title()),
                  quoted(text)));
    }
  }

  private static int start(MarkdownHtml.Page page, Heading heading) {
    return page.html().lastIndexOf("<h" + heading.level(), heading.at() - 1);
  }

  String script() {
    return "searchIndex = [\n" + String.join(",\n", entries) + "\n];\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
