package org.linewright.core.why.internal.levers;

/**
 * On which days a change is looked for.
 *
 * @param first day number on which it could first be used, when it is wanted as soon as possible;
 *     -1 = it is wanted no earlier than it helps
 * @param latest last day number on which it could help; -1 = it has no day
 */
public record Window(int first, int latest) {
  public static final Window NONE = new Window(-1, -1);

  /** Wanted by a day and not before. */
  static Window by(int latest) {
    return new Window(-1, latest);
  }

  public boolean isSoon() {
    return first >= 0;
  }

  /** The days of two changes that are made together. */
  public Window and(Window other) {
    boolean soon = isSoon() && other.isSoon();
    return new Window(soon ? Math.max(first, other.first) : -1, Math.min(latest, other.latest));
  }
}
