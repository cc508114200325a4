package org.linewright.cli.print;

/** How the command ends, for scripts. */
public final class ExitCodes {
  /** Done. */
  public static final int DONE = 0;

  /** Failed: a disk, a fault of the program. */
  public static final int FAILED = 1;

  /** Wrong usage: an unknown option, order, folder. */
  public static final int WRONG_USAGE = 2;

  /** The plant folder or the scenario has rejected rows. */
  public static final int REJECTED = 3;

  /** A {@code --fail-on} limit was hit. */
  public static final int LIMIT_HIT = 4;

  /** {@code compare --exit-code} found differences. */
  public static final int DIFFERENT = 5;

  private ExitCodes() {}
}
