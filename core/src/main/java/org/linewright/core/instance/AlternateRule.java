package org.linewright.core.instance;

/**
 * A part that may be fitted instead of another.
 *
 * @param variant dense number; -1 = every variant
 * @param part dense number of the part replaced
 * @param alternate dense number of the part fitted instead
 * @param ratio pieces of the alternate for one piece of the part
 * @param fromDay first day
 * @param toDay last day, inclusive
 */
public record AlternateRule(
    int variant, int part, int alternate, double ratio, int fromDay, int toDay) {

  public boolean allows(int ofVariant, int ofPart, int day) {
    return part == ofPart
        && (variant < 0 || variant == ofVariant)
        && fromDay <= day
        && day <= toDay;
  }

  /** Pieces of the alternate that stand in for {@code pieces} of the part, rounded up. */
  public int pieces(int pieces) {
    return (int) Math.ceil(pieces * ratio - 1e-9);
  }
}
