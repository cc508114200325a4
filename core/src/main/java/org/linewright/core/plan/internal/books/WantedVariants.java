package org.linewright.core.plan.internal.books;

import org.linewright.core.instance.Instance;

/**
 * Variants that a plan can be about: those that are ordered, and the base vehicles of these. What
 * else a plant has rows for, on lines of its own or not, changes no plan, so nothing that is
 * decided by the size of a plant may count it.
 */
public final class WantedVariants {
  private WantedVariants() {}

  /** Is it wanted? {@code [variant]}. */
  public static boolean[] of(Instance instance) {
    boolean[] isWanted = new boolean[instance.variants().size()];
    instance
        .orders()
        .forEach(
            order -> {
              int variant = order.variant();
              while (variant >= 0 && !isWanted[variant]) {
                isWanted[variant] = true;
                variant = instance.baseVariant()[variant];
              }
            });
    return isWanted;
  }
}
