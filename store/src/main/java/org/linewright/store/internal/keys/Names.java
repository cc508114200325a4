package org.linewright.store.internal.keys;

import java.util.regex.Pattern;

/**
 * Keys that people choose: fit for addresses and file names, as {@code ScenarioFile} wants them.
 */
public final class Names {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,99}");

  private Names() {}

  public static void check(String what, String name) {
    if (!NAME.matcher(name).matches() || name.endsWith(".") || name.endsWith(" ")) {
      throw new IllegalArgumentException(
          what + " = \"" + name + "\" cannot be a name\nMaybe use letters, digits, - and _ only.");
    }
  }
}
