package org.linewright.core.promise;

import java.util.List;
import org.linewright.core.instance.KitLot;

/**
 * One way to come to a finished vehicle of a variant: from kits with the same missing set, from
 * incomplete vehicles on the yard, or from loose parts alone.
 *
 * @param number dense number of the recipe
 * @param variant dense number
 * @param material kit pool's material number; -1 = no kit is needed
 * @param completes true when it completes vehicles on the yard: takes no line capacity
 * @param missing dense part numbers short in each kit
 * @param lots the lots of the pool by first day of use; each still with all its kits
 * @param needs what one vehicle takes, by number of the variant's bill in force on the start day
 */
public record Recipe(
    int number,
    int variant,
    int material,
    boolean completes,
    int[] missing,
    List<KitLot> lots,
    List<Need> needs) {

  /** Kits (or vehicles on the yard) of a lot that this recipe may use. */
  public int unitsOf(KitLot lot) {
    return completes ? lot.built() : lot.kits();
  }
}
