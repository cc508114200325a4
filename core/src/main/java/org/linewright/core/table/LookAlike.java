package org.linewright.core.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Two names that look the same, or nearly so, but are not: what tells them apart is a character
 * that nobody sees, the way in which a letter is composed, a letter of another alphabet, or
 * capitals.
 */
public final class LookAlike {
  /** What tells two names apart that are otherwise equal. */
  public static final String CAPITALS = "capitals";

  private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјкорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
  private static final String LATIN = "ABESIJKMHOPCTYXaesijkopcyxABEZHIKMNOPTYXo";

  private LookAlike() {}

  /** The same text for all names that look alike. */
  public static String face(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    return foreign(Normalizer.normalize(visible(name), Normalizer.Form.NFC))
        .toLowerCase(Locale.ROOT);
  }

  /** A loop: every name of a plant is looked at before the first figure is told. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c >= 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * What tells two names of the same {@link #face} apart, after "differs from it only in"; empty
   * when they are equal.
   */
  public static String difference(String name, String other) {
    if (name.equals(other)) {
      return "";
    }
    if (visible(name).equals(visible(other))) {
      return "an invisible character: " + invisible(name, other);
    }
    String one = Normalizer.normalize(visible(name), Normalizer.Form.NFC);
    String two = Normalizer.normalize(visible(other), Normalizer.Form.NFC);
    if (one.equals(two)) {
      return "how a letter is composed: one writes it as one character, the other as a letter and"
          + " its accent";
    }
    if (foreign(one).equals(foreign(two))) {
      return "letters of another alphabet that look the same: " + foreignLetters(one, two);
    }
    return CAPITALS;
  }

  /** Without what nobody sees; every blank is a plain one. */
  private static String visible(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !isVariation(c))
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(text::appendCodePoint);
    return text.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isVariation(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  private static String foreign(String name) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < text.length(); i++) {
      int at = FOREIGN.indexOf(text.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, LATIN.charAt(at));
      }
    }
    return text.toString();
  }

  private static String invisible(String name, String other) {
    String codes =
        (name + other)
            .codePoints()
            .filter(
                c ->
                    Character.getType(c) == Character.FORMAT
                        || isVariation(c)
                        || (Character.isSpaceChar(c) && c != ' '))
            .distinct()
            .mapToObj("U+%04X"::formatted)
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "a blank" : codes;
  }

  private static String foreignLetters(String name, String other) {
    for (int i = 0; i < Math.min(name.length(), other.length()); i++) {
      char c = name.charAt(i);
      char d = other.charAt(i);
      if (c != d && foreign(String.valueOf(c)).equals(foreign(String.valueOf(d)))) {
        return "%s (U+%04X) for %s (U+%04X)".formatted(c, (int) c, d, (int) d);
      }
    }
    return "compare them letter by letter";
  }
}
