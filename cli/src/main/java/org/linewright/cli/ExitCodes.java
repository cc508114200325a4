package org.linewright.cli;

/** How the command ends, for scripts. */
final class ExitCodes {
  /** Done. */
  static final int DONE = 0;

  /** Failed: a disk, a fault of the program. */
  static final int FAILED = 1;

  /** Wrong usage: an unknown option, order, folder. */
  static final int WRONG_USAGE = 2;

  /** The plant folder or the scenario has rejected rows. */
  static final int REJECTED = 3;

  /** A {@code --fail-on} limit was hit. */
  static final int LIMIT_HIT = 4;

  /** {@code compare --exit-code} found differences. */
  static final int DIFFERENT = 5;

  private ExitCodes() {}
}
