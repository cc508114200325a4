package org.linewright.answers.world;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for, and then kept. A thread that asks meanwhile waits;
 * one that asks for something else does not. What fails is tried again by the next.
 */
final class Once<T> {
  private final Supplier<T> work;
  private @Nullable T found;

  Once(Supplier<T> work) {
    this.work = work;
  }

  synchronized T get() {
    T known = found;
    if (known == null) {
      known = work.get();
      found = known;
    }
    return known;
  }
}
