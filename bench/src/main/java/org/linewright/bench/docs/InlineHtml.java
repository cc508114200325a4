package org.linewright.bench.docs;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of Markdown as HTML: code spans, links, images, strong and emphasized text, {@code <br>},
 * entities and addresses in angle brackets. Everything else is text, never markup.
 */
final class InlineHtml {
  private static final Pattern PASSED =
      Pattern.compile("<br>|&(?:[a-z]+|#\\d+);|<(https?://[^\\s<>]+)>");
  private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>";

  private final UnaryOperator<String> targets;

  /** Targets of links and images are given as this function maps them. */
  InlineHtml(UnaryOperator<String> targets) {
    this.targets = targets;
  }

  /** Text that is no markup. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What a reader sees of a piece of HTML. */
  static String plain(String html) {
    return html.replaceAll("</?(?:a|code|em|strong)\\b[^>]*>", "")
        .replaceAll("<[^>]+>", " ")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  String html(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      at = step(text, at, out);
    }
    return out.toString();
  }

  /** Writes what stands at a place; gives the place behind it. */
  private int step(String text, int at, StringBuilder out) {
    char c = text.charAt(at);
    int after = -1;
    switch (c) {
      case '\\' -> after = escape(text, at, out);
      case '`' -> after = code(text, at, out);
      case '[', '!' -> after = link(text, at, out);
      case '*' -> after = emphasis(text, at, out);
      case '<', '&' -> after = passed(text, at, out);
      default -> {}
    }
    if (after > at) {
      return after;
    }
    out.append(escaped(String.valueOf(c)));
    return at + 1;
  }

  private static int escape(String text, int at, StringBuilder out) {
    if (at + 1 == text.length() || ESCAPED.indexOf(text.charAt(at + 1)) < 0) {
      return -1;
    }
    out.append(escaped(text.substring(at + 1, at + 2)));
    return at + 2;
  }

  private static int code(String text, int at, StringBuilder out) {
    int end = codeEnd(text, at);
    if (end < 0) {
      return -1;
    }
    int ticks = ticks(text, at);
    String inside = text.substring(at + ticks, end - ticks);
    out.append("<code>").append(escaped(inside.replace("\\|", "|").strip())).append("</code>");
    return end;
  }

  /** The place behind the code span that begins at a place; below 0 = it does not end. */
  private static int codeEnd(String text, int at) {
    int ticks = ticks(text, at);
    for (int end = at + ticks; end < text.length(); end++) {
      if (text.charAt(end) == '`') {
        int closing = ticks(text, end);
        if (closing == ticks) {
          return end + ticks;
        }
        end += closing - 1;
      }
    }
    return -1;
  }

  private static int ticks(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  private int link(String text, int at, StringBuilder out) {
    boolean image = text.charAt(at) == '!';
    int open = image ? at + 1 : at;
    if (open == text.length() || text.charAt(open) != '[') {
      return -1;
    }
    int close = closing(text, open, '[', ']');
    if (close < 0 || close + 1 == text.length() || text.charAt(close + 1) != '(') {
      return -1;
    }
    int end = closing(text, close + 1, '(', ')');
    if (end < 0) {
      return -1;
    }
    String shown = text.substring(open + 1, close);
    String target = escaped(targets.apply(text.substring(close + 2, end).strip()));
    if (image) {
      out.append("<img src=\"%s\" alt=\"%s\">".formatted(target, escaped(shown)));
    } else {
      out.append("<a href=\"%s\">%s</a>".formatted(target, html(shown)));
    }
    return end + 1;
  }

  /** The bracket that closes the one at a place, code spans apart; below 0 = there is none. */
  private static int closing(String text, int at, char open, char close) {
    int depth = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`' && codeEnd(text, i) > 0) {
        i = codeEnd(text, i) - 1;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private int emphasis(String text, int at, StringBuilder out) {
    String mark = text.startsWith("**", at) ? "**" : "*";
    int from = at + mark.length();
    if (from == text.length() || Character.isWhitespace(text.charAt(from))) {
      return -1;
    }
    int end = emphasisEnd(text, from, mark);
    if (end < 0) {
      return -1;
    }
    String tag = mark.length() == 2 ? "strong" : "em";
    out.append("<%s>%s</%s>".formatted(tag, html(text.substring(from, end)), tag));
    return end + mark.length();
  }

  private static int emphasisEnd(String text, int from, String mark) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`' && codeEnd(text, i) > 0) {
        i = codeEnd(text, i) - 1;
      } else if (text.startsWith(mark, i) && !Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int passed(String text, int at, StringBuilder out) {
    Matcher passed = PASSED.matcher(text).region(at, text.length());
    if (!passed.lookingAt()) {
      return -1;
    }
    String address = passed.group(1);
    out.append(
        address == null
            ? passed.group()
            : "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(address)));
    return passed.end();
  }
}
