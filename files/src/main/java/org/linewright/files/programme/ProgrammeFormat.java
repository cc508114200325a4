package org.linewright.files.programme;

import java.util.Locale;
import java.util.Optional;

/** Files of a programme by their ending. */
public enum ProgrammeFormat {
  /** Microsoft Project XML. */
  PROJECT_XML(".xml"),
  /** Primavera P6. */
  XER(".xer"),
  /** Microsoft Project's own; read only. */
  MPP(".mpp");

  private final String ending;

  ProgrammeFormat(String ending) {
    this.ending = ending;
  }

  /** The format of a file of this name; empty = it is none of them. */
  public static Optional<ProgrammeFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (ProgrammeFormat each : values()) {
      if (name.endsWith(each.ending)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
