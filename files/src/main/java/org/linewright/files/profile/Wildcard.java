package org.linewright.files.profile;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which {@code *} stands for anything; capitals and blanks around it do not matter.
 *
 * @param text as it is written in a profile
 * @param pattern what it matches
 */
record Wildcard(String text, Pattern pattern) {

  static Wildcard of(String text) {
    String pattern =
        Arrays.stream(text.strip().split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    return new Wildcard(text, Pattern.compile(pattern, flags));
  }

  boolean matches(String cell) {
    return pattern.matcher(cell.strip()).matches();
  }
}
