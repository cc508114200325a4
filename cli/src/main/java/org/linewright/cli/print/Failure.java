package org.linewright.cli.print;

/** Ends a command with an exit code and a message for standard error; no fault of the program. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * A failure with its exit code.
   *
   * @param exitCode one of {@link ExitCodes}
   * @param message what went wrong and what to do; may have several lines; empty = all has been
   *     said
   */
  public Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }

  /** The text for standard error. */
  public String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
