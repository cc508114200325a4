package org.linewright.answers.format;

/** A table is longer than a sheet of a workbook can be. */
public final class TooManyRows extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyRows(String message) {
    super(message);
  }
}
