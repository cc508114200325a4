package org.linewright.sweep;

/** Why a sweep cannot be run, as a planner can mend it. */
final class SweepFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  SweepFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
