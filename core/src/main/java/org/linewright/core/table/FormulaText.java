package org.linewright.core.table;

/**
 * Texts that a spreadsheet would run as a formula when it opens a CSV file: those that begin with
 * {@code = + - @}, a tab or a line end. An apostrophe before them keeps them texts; reading takes
 * it away again.
 */
public final class FormulaText {
  private static final String STARTS = "=+-@\t\r\n";

  private FormulaText() {}

  /** The text as a spreadsheet may open it; {@link #bare} gives it back. */
  public static String guarded(String text) {
    return isFormula(text, 0) ? "'" + text : text;
  }

  /** A text that was guarded, or one that needed no guard, as it was. */
  public static String bare(String text) {
    return text.startsWith("'") && isFormula(text, 1) ? text.substring(1) : text;
  }

  /**
   * Apostrophes before it count as part of it, so that none is taken away that was there before.
   */
  private static boolean isFormula(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
  }
}
