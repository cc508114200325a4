package org.linewright.cli;

/** Ends a command with an exit code and a message for standard error; no fault of the program. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * @param exitCode one of {@link ExitCodes}
   * @param message what went wrong and what to do; may have several lines; empty = all has been
   *     said
   */
  Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  /** The text for standard error. */
  String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
