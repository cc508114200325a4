package org.linewright.bench.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Markdown as HTML: headings, paragraphs, lists (also nested), tables, code blocks and quotes, as
 * the project's pages use them. Headings get the anchors that GitHub gives them.
 */
final class MarkdownHtml {

  /**
   * A heading of a page.
   *
   * @param level 1 to 6
   * @param anchor where it is linked to, unique on the page
   * @param title what a reader sees
   * @param at where its text begins in the HTML of the page
   */
  record Heading(int level, String anchor, String title, int at) {}

  /** A page's HTML, without head and frame, and its headings in order. */
  record Page(String html, List<Heading> headings) {}

  private final InlineHtml inline;
  private final List<Heading> headings = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private MarkdownHtml(UnaryOperator<String> targets) {
    this.inline = new InlineHtml(targets);
  }

  /** The page of a file's lines; targets of links are given as the function maps them. */
  static Page page(List<String> lines, UnaryOperator<String> targets) {
    MarkdownHtml page = new MarkdownHtml(targets);
    page.blocks(lines);
    return new Page(page.out.toString(), List.copyOf(page.headings));
  }

  private void blocks(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      at = lines.get(at).isBlank() ? at + 1 : block(lines, at);
    }
  }

  /** Writes the block that begins at a line; gives the line behind it. */
  private int block(List<String> lines, int at) {
    String line = lines.get(at).strip();
    Matcher heading = MarkdownLines.HEADING.matcher(line);
    if (heading.matches()) {
      heading(heading.group(1).length(), heading.group(2));
      return at + 1;
    }
    if (MarkdownLines.FENCE.matcher(line).matches()) {
      return code(lines, at);
    }
    if (MarkdownLines.isTable(lines, at)) {
      return new TableHtml(inline, out).table(lines, at);
    }
    if (MarkdownLines.ITEM.matcher(line).matches()) {
      return list(lines, at);
    }
    return line.startsWith(">") ? quote(lines, at) : paragraph(lines, at);
  }

  private void heading(int level, String text) {
    String html = inline.html(text);
    String title = InlineHtml.plain(html);
    String anchor = anchor(title);
    out.append("<h%d id=\"%s\">%s".formatted(level, anchor, html));
    out.append(
        " <a class=\"anchor\" href=\"#%s\" aria-label=\"Link to here\">#</a>".formatted(anchor));
    out.append("</h%d>\n".formatted(level));
    headings.add(new Heading(level, anchor, title, out.length()));
  }

  private String anchor(String title) {
    String slug =
        title
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
            .replace(' ', '-');
    int times = seen.merge(slug, 1, Integer::sum);
    return times == 1 ? slug : slug + "-" + (times - 1);
  }

  private int code(List<String> lines, int at) {
    int indent = MarkdownLines.indent(lines.get(at));
    Matcher fence = MarkdownLines.FENCE.matcher(lines.get(at).strip());
    fence.matches();
    int end = at + 1;
    out.append("<pre><code class=\"%s\">".formatted(fence.group(2)));
    while (end < lines.size() && !lines.get(end).strip().equals(fence.group(1))) {
      out.append(InlineHtml.escaped(MarkdownLines.dedented(lines.get(end), indent))).append('\n');
      end++;
    }
    out.append("</code></pre>\n");
    return end + 1;
  }

  private int list(List<String> lines, int at) {
    boolean numbered = Character.isDigit(lines.get(at).strip().charAt(0));
    int indent = MarkdownLines.indent(lines.get(at));
    out.append(numbered ? "<ol>\n" : "<ul>\n");
    int next = at;
    while (next < lines.size() && MarkdownLines.isItem(lines.get(next), indent, numbered)) {
      next = item(lines, next);
    }
    out.append(numbered ? "</ol>\n" : "</ul>\n");
    return next;
  }

  private int item(List<String> lines, int at) {
    String first = lines.get(at);
    Matcher marker = MarkdownLines.ITEM.matcher(first.strip());
    marker.matches();
    int width = MarkdownLines.indent(first) + marker.end(2);
    List<String> inside = new ArrayList<>(List.of(first.substring(width)));
    int end = at + 1;
    while (end < lines.size() && MarkdownLines.belongs(lines, end, width)) {
      inside.add(MarkdownLines.dedented(lines.get(end), width));
      end++;
    }
    boolean loose = inside.stream().anyMatch(String::isBlank);
    out.append("<li>");
    if (loose) {
      blocks(inside);
    } else {
      tight(inside);
    }
    out.append("</li>\n");
    while (end < lines.size() && lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  /** Text without a paragraph of its own, then what else the item holds. */
  private void tight(List<String> lines) {
    int end = 1;
    while (end < lines.size() && MarkdownLines.isText(lines, end)) {
      end++;
    }
    out.append(inline.html(String.join("\n", lines.subList(0, end))));
    if (end < lines.size()) {
      out.append('\n');
      blocks(lines.subList(end, lines.size()));
    }
  }

  private int quote(List<String> lines, int at) {
    List<String> inside = new ArrayList<>();
    int end = at;
    while (end < lines.size() && lines.get(end).strip().startsWith(">")) {
      inside.add(lines.get(end).strip().replaceFirst("^> ?", ""));
      end++;
    }
    out.append("<blockquote>\n");
    blocks(inside);
    out.append("</blockquote>\n");
    return end;
  }

  private int paragraph(List<String> lines, int at) {
    int end = at + 1;
    while (end < lines.size() && MarkdownLines.isText(lines, end)) {
      end++;
    }
    List<String> text = lines.subList(at, end).stream().map(String::strip).toList();
    out.append("<p>").append(inline.html(String.join("\n", text))).append("</p>\n");
    return end;
  }
}
