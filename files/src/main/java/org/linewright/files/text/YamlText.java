package org.linewright.files.text;

/** Prints text as YAML values. */
public final class YamlText {

  private YamlText() {}

  /** The text itself where YAML takes it as it stands, else in double quotes. */
  public static String quote(String text) {
    if (text.matches("[A-Za-z0-9][A-Za-z0-9_. -]*(?<! )") && !text.equalsIgnoreCase("null")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          quoted.append(String.format("\\U%08X", c));
      default -> {
        if (c == '"' || c == '\\') {
          quoted.append('\\');
        }
        quoted.appendCodePoint(c);
      }
    }
  }
}
