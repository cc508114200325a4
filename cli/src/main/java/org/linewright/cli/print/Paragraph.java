package org.linewright.cli.print;

/** Breaks running text into lines. */
public final class Paragraph {

  private Paragraph() {}

  /**
   * The text with line ends in the place of blanks, so that no line is wider than it must be.
   * Blanks before the text stay; the further lines of such a text stand two blanks deeper.
   *
   * @param width characters of a line
   */
  public static String wrap(String text, int width) {
    String start = text.substring(0, text.length() - text.stripLeading().length());
    String indent = start.isEmpty() ? "" : start + "  ";
    StringBuilder wrapped = new StringBuilder(start);
    int used = start.length();
    boolean atStart = true;
    for (String word : text.strip().split(" ", -1)) {
      if (!atStart && used + 1 + word.length() > width) {
        wrapped.append('\n').append(indent);
        used = indent.length();
      } else if (!atStart) {
        wrapped.append(' ');
        used++;
      }
      wrapped.append(word);
      used += word.length();
      atStart = false;
    }
    return wrapped.toString();
  }
}
