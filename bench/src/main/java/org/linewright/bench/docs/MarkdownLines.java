package org.linewright.bench.docs;

import java.util.List;
import java.util.regex.Pattern;

/** What a line of Markdown is, seen beside its neighbors. */
final class MarkdownLines {
  static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
  static final Pattern FENCE = Pattern.compile("(`{3,})\\s*([a-z]*).*");
  static final Pattern ITEM = Pattern.compile("([*-]|\\d+\\.)(\\s+)\\S.*");
  private static final Pattern RULER =
      Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");

  private MarkdownLines() {}

  static boolean isTable(List<String> lines, int at) {
    return lines.get(at).strip().startsWith("|")
        && at + 1 < lines.size()
        && RULER.matcher(lines.get(at + 1).strip()).matches();
  }

  static boolean isItem(String line, int indent, boolean numbered) {
    return indent(line) == indent
        && ITEM.matcher(line.strip()).matches()
        && Character.isDigit(line.strip().charAt(0)) == numbered;
  }

  /** A line of an item: indented, or the rest of its text, or blank before such a line. */
  static boolean belongs(List<String> lines, int at, int width) {
    String line = lines.get(at);
    if (line.isBlank()) {
      return at + 1 < lines.size()
          && !lines.get(at + 1).isBlank()
          && indent(lines.get(at + 1)) >= width;
    }
    return indent(line) >= width || (!lines.get(at - 1).isBlank() && isText(lines, at));
  }

  /** A line that goes on with the text above it. */
  static boolean isText(List<String> lines, int at) {
    String line = lines.get(at).strip();
    return !line.isEmpty()
        && !HEADING.matcher(line).matches()
        && !FENCE.matcher(line).matches()
        && !ITEM.matcher(line).matches()
        && !line.startsWith(">")
        && !isTable(lines, at);
  }

  static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  static String dedented(String line, int width) {
    return line.substring(Math.min(width, indent(line)));
  }
}
