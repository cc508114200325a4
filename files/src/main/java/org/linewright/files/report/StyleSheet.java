package org.linewright.files.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of the page, {@code report.css} beside this class. */
final class StyleSheet {

  private StyleSheet() {}

  static String text() {
    try (InputStream sheet = StyleSheet.class.getResourceAsStream("report.css")) {
      if (sheet == null) {
        throw new IllegalStateException("report.css is missing\nMaybe build the program anew.");
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
