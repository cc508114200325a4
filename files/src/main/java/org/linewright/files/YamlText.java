package org.linewright.files;

/** Prints text as YAML values. */
final class YamlText {

  private YamlText() {}

  /** The text itself where YAML takes it as it stands, else in double quotes. */
  static String quote(String text) {
    if (text.matches("[A-Za-z0-9][A-Za-z0-9_. -]*(?<! )") && !text.equalsIgnoreCase("null")) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || (Character.isSurrogate(c) && isLone(text, i))) {
        quoted.append(String.format("\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isLone(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
