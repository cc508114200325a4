package org.linewright.files.upload;

import java.io.IOException;

/** A file is not taken at all: it is broken, too large or leads out of the folder. */
public final class Refused extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** Why a file is refused. */
  public enum Kind {
    /** No archive, or one that was cut short or changed. */
    BROKEN_ARCHIVE,
    /** No workbook, or one that was cut short or changed. */
    BROKEN_WORKBOOK,
    /** More than may be unpacked or written. */
    TOO_LARGE,
    /** A name that leads out of the folder. */
    UNSAFE_PATH,
    /** Neither archive nor workbook nor table. */
    UNKNOWN_FILE
  }

  Refused(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** What is wrong; from the second line on, what to do. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
