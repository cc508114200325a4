package org.linewright.files.report.draw;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page under construction. Readers of HTML and of XML both accept it: every element is closed,
 * every attribute quoted, and every text and attribute value escaped. Not for two threads.
 */
public final class Html {
  private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  public Html open(String tag, String... attributes) {
    begin(tag, attributes).append('>');
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  public Html close() {
    text.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element with nothing but text in it. */
  public Html leaf(String tag, String content, String... attributes) {
    return open(tag, attributes).text(content).close();
  }

  /** An element without content, such as {@code meta} or {@code path}. */
  public Html empty(String tag, String... attributes) {
    begin(tag, attributes).append("/>");
    return this;
  }

  /** Text as people read it. */
  public Html text(String content) {
    escape(content);
    return this;
  }

  /** A style sheet of our own; holds neither {@code <} nor {@code &}. */
  public Html style(String sheet) {
    text.append("<style>\n").append(sheet).append("</style>\n");
    return this;
  }

  /** The whole page. */
  public String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return text.toString();
  }

  private StringBuilder begin(String tag, String... attributes) {
    text.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
    return text;
  }

  private void escape(String content) {
    content
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isAllowed(letter) ? letter : '\uFFFD');
              }
            });
  }

  /** What XML allows: no control characters but tab and line ends, no half of a letter. */
  private static boolean isAllowed(int letter) {
    boolean blank = letter == '\t' || letter == '\n' || letter == '\r';
    boolean control = letter < 0x20 || (letter >= 0x7f && letter < 0xa0);
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return blank || !(control || half || letter == 0xFFFE || letter == 0xFFFF);
  }
}
