package org.linewright.store;

/** The database cannot do what was asked. Nothing of the change in question was kept. */
public final class StoreException extends RuntimeException {

  /** What a caller can do about it. */
  public enum Cause {
    /** The database does not answer or refuses the sign-in. Later calls may work again. */
    UNREACHABLE,
    /** No space is left. Works again as soon as there is. */
    FULL,
    /** Another process has held the database for too long. Try again. */
    BUSY,
    /** The file is not a database or its content is broken. Restore a backup. */
    DAMAGED,
    /** The store or the file is not fit for this: in use, not empty, written by a newer version. */
    REFUSED,
    /** Anything else; a fault of the program. */
    FAILED
  }

  private static final long serialVersionUID = 1L;

  private final Cause kind;

  public StoreException(Cause kind, String message) {
    super(message);
    this.kind = kind;
  }

  public StoreException(Cause kind, String message, Throwable reason) {
    super(message, reason);
    this.kind = kind;
  }

  /** What a caller can do about it. */
  public Cause kind() {
    return kind;
  }
}
