package org.linewright.bench.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.bench.docs.MarkdownHtml.Heading;

/** Puts a page between head, search, the list of pages and the list of its own headings. */
record PageFrame(PageList list) {
  private static final int HEADINGS_FROM = 3;
  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="en" data-up="@up@">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>@title@</title>
      <link rel="stylesheet" href="@up@docs.css">
      </head>
      <body>
      <header>
      <a class="skip" href="#page">To the page</a>
      <a class="home" href="@up@docs/index.html">Linewright</a>
      <a class="to-pages" href="#pages">Pages</a>
      <div class="search" role="search">
      <input id="search" type="search" placeholder="Search (press /)" aria-label="Search the docs"
       autocomplete="off" aria-controls="found">
      <div id="found" hidden></div>
      </div>
      </header>
      <main id="page">
      @headings@<article>
      @content@</article>
      </main>
      <nav id="pages" aria-label="Pages">
      @pages@</nav>
      <script src="@up@search.js"></script>
      </body>
      </html>
      """;

  /** The whole page. */
  String html(Path place, MarkdownHtml.Page page) {
    String up = "../".repeat(place.getNameCount() - 1);
    String title = page.headings().isEmpty() ? place.toString() : page.headings().get(0).title();
    return FRAME
        .replace("@up@", up)
        .replace("@title@", InlineHtml.escaped(title) + " – Linewright")
        .replace("@headings@", headings(page.headings()))
        .replace("@pages@", pages(place, up))
        .replace("@content@", page.html());
  }

  private static String headings(List<Heading> all) {
    List<Heading> second = all.stream().filter(heading -> heading.level() == 2).toList();
    if (second.size() < HEADINGS_FROM) {
      return "";
    }
    return second.stream()
        .map(
            one ->
                "<li><a href=\"#%s\">%s</a>"
                    .formatted(one.anchor(), InlineHtml.escaped(one.title())))
        .collect(
            Collectors.joining(
                "\n",
                "<aside aria-label=\"On this page\"><h2>On this page</h2><ul>\n",
                "\n</ul></aside>\n"));
  }

  private String pages(Path place, String up) {
    StringBuilder out = new StringBuilder();
    list.groups()
        .forEach(
            (group, links) -> {
              out.append("<h2>%s</h2>\n<ul>\n".formatted(InlineHtml.escaped(group)));
              for (PageList.Link link : links) {
                out.append(
                    "<li><a href=\"%s%s\"%s>%s</a>\n"
                        .formatted(
                            up,
                            link.place(),
                            link.place().equals(place) ? " aria-current=\"page\"" : "",
                            InlineHtml.escaped(link.title())));
              }
              out.append("</ul>\n");
            });
    return out.toString();
  }
}
