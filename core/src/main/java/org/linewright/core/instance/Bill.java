package org.linewright.core.instance;

/**
 * The bill of materials of a variant while it does not change: parts waived or out of effect are
 * left out.
 *
 * @param fromDay first day of this bill; it holds until the next bill of the variant
 * @param parts dense part numbers
 * @param quantities pieces per vehicle, same order as {@code parts}
 * @param inKit true where the piece comes in the kit, false where it is taken from the shelf
 */
public record Bill(int fromDay, int[] parts, int[] quantities, boolean[] inKit) {

  /** Pieces of a part in one vehicle; 0 when the bill does not need it. */
  public int quantity(int part) {
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == part) {
        return quantities[i];
      }
    }
    return 0;
  }
}
