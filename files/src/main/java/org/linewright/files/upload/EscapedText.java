package org.linewright.files.upload;

import java.util.regex.Pattern;

/**
 * Characters that no XML can hold, as workbooks write them: {@code _x000D_} (ECMA-376, part 1,
 * 22.9.2.19). What looks like that in a text is written with its first sign escaped.
 */
public final class EscapedText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  /** The text that a workbook holds. */
  static String read(String cell) {
    return cell.contains("_x")
        ? ESCAPED
            .matcher(cell)
            .replaceAll(
                found -> {
                  char c = (char) Integer.parseInt(found.group(1), 16);
                  return c == '$' || c == '\\' ? "\\" + c : String.valueOf(c);
                })
        : cell;
  }

  /** The text for a workbook. */
  public static String write(String text) {
    StringBuilder cell = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isSurrogate(c)
              && !(i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1)))
              && !(i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c));
      boolean seemsEscaped = c == '_' && ESCAPED.matcher(text).region(i, text.length()).lookingAt();
      boolean control = (c < ' ' && c != '\n' && c != '\t') || c == '\uFFFE' || c == '\uFFFF';
      if (lone || seemsEscaped || control) {
        cell.append("_x%04X_".formatted((int) c));
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }
}
