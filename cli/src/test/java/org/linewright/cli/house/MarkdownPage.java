package org.linewright.cli.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file as a reader's browser sees it: its links with the line they stand on, and the
 * anchors that others can link to. Code blocks and code spans hold no links. Anchors follow
 * GitHub's rule: lower case, punctuation dropped, blanks to hyphens, {@code -1}, {@code -2} for
 * repeated headings.
 */
record MarkdownPage(List<Link> links, Set<String> anchors) {
  private static final Pattern FENCE = Pattern.compile("^\\s*(?:[-*+]\\s+)?(```+|~~~+).*");
  private static final Pattern CODE_SPAN = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=+|-{2,})\\s*$");
  private static final Pattern HTML_ANCHOR = Pattern.compile("<[^>]*\\b(?:id|name)=\"([^\"]+)\"");
  private static final Pattern LINKED_TEXT = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final List<Pattern> LINKS =
      List.of(
          Pattern.compile(
              "]\\(\\s*<?((?:[^\\s()<>]|\\([^\\s()]*\\))+)>?(?:\\s+[\"'][^)]*)?\\s*\\)"),
          Pattern.compile("^ {0,3}\\[(?!\\^)[^\\]]+]:\\s+<?([^\\s>]+)"),
          Pattern.compile("\\b(?:href|src)=\"([^\"]+)\""));

  /** A link as written, and its line, from 1. */
  record Link(int line, String target) {}

  static MarkdownPage read(Path file) throws IOException {
    return parse(Files.readAllLines(file));
  }

  static MarkdownPage parse(List<String> lines) {
    List<Link> links = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    String fence = "";
    String previous = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fenceLine = FENCE.matcher(line);
      if (fence.isEmpty() && fenceLine.matches()) {
        fence = fenceLine.group(1);
      } else if (!fence.isEmpty()) {
        fence = line.strip().startsWith(fence) ? "" : fence;
      } else {
        addLinks(links, i + 1, CODE_SPAN.matcher(line).replaceAll(""));
        addAnchors(anchors, seen, previous, line);
        previous = line;
      }
    }
    return new MarkdownPage(List.copyOf(links), Set.copyOf(anchors));
  }

  private static void addLinks(List<Link> links, int lineNumber, String line) {
    for (Pattern pattern : LINKS) {
      pattern.matcher(line).results().forEach(m -> links.add(new Link(lineNumber, m.group(1))));
    }
  }

  private static void addAnchors(
      Set<String> anchors, Map<String, Integer> seen, String previous, String line) {
    HTML_ANCHOR.matcher(line).results().forEach(m -> anchors.add(m.group(1)));
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      anchors.add(numbered(seen, slug(heading.group(1))));
    } else if (!previous.isBlank() && UNDERLINE.matcher(line).matches()) {
      anchors.add(numbered(seen, slug(previous)));
    }
  }

  private static String numbered(Map<String, Integer> seen, String slug) {
    int times = seen.merge(slug, 1, Integer::sum);
    return times == 1 ? slug : slug + "-" + (times - 1);
  }

  private static String slug(String heading) {
    return LINKED_TEXT
        .matcher(heading)
        .replaceAll("$1")
        .replaceAll("<[^>]+>", "")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
        .replace(' ', '-');
  }
}
