package org.linewright.files.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a text into words at blanks. Quotes, single or double, keep blanks inside a word together,
 * wherever in the word they begin; inside double quotes a backslash takes the next character as it
 * stands.
 */
final class EditWords {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private int at;

  private EditWords(String text) {
    this.text = text;
  }

  /** The words; empty when a quote is not closed. */
  static Optional<List<String>> split(String text) {
    EditWords words = new EditWords(text);
    return words.split() ? Optional.of(words.words) : Optional.empty();
  }

  private boolean split() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (Character.isWhitespace(c)) {
        endWord();
      } else {
        inWord = true;
        if (c != '"' && c != '\'') {
          word.append(c);
        } else if (!quoted(c)) {
          return false;
        }
      }
    }
    endWord();
    return true;
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }

  /** Takes what stands up to the closing quote; false when there is none. */
  private boolean quoted(char quote) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == quote) {
        return true;
      }
      boolean escaped = c == '\\' && quote == '"' && at < text.length();
      word.append(escaped ? text.charAt(at++) : c);
    }
    return false;
  }

  /** A word in quotes where it needs them. */
  static String quote(String word) {
    boolean plain = word.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'');
    return plain ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
