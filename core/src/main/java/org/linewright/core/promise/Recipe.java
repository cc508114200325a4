package org.linewright.core.promise;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;

/**
 * One way to come to a finished vehicle of a variant, or one half of it: from kits with the same
 * missing set, from incomplete vehicles on the yard, or from loose parts alone.
 *
 * @param number dense number of the recipe
 * @param variant dense number
 * @param material material number of the kit pool that the vehicles come from; -1 = no kit is
 *     needed
 * @param kind what is done
 * @param missing dense part numbers short in each kit
 * @param lots the lots of the pool by first day of use; each still with all its kits
 * @param needs what one vehicle takes, by number of the variant's bill in force on the start day
 */
public record Recipe(
    int number,
    int variant,
    int material,
    Kind kind,
    int[] missing,
    List<KitLot> lots,
    List<Need> needs) {

  /** What is done by a recipe. */
  public enum Kind {
    /** A whole vehicle is built on a line. */
    BUILD,
    /** A vehicle that stood on the yard at the start gets its missing parts. */
    COMPLETE,
    /** A vehicle is started on a line without its missing parts and goes to the yard. */
    BEGIN,
    /** A vehicle that was begun in this plan gets its missing parts on the yard. */
    FINISH,
    /** A vehicle that frozen days or locks build anyway is handed to an order. */
    HAND_OVER
  }

  /** True when it completes vehicles on the yard: takes no line capacity. */
  public boolean completes() {
    return kind == Kind.COMPLETE || kind == Kind.FINISH;
  }

  /** True when it ends with a vehicle that an order can have on the next day. */
  public boolean delivers() {
    return kind != Kind.BEGIN;
  }

  /** True when it ends with one more vehicle released. */
  public boolean releases() {
    return kind != Kind.BEGIN && kind != Kind.HAND_OVER;
  }

  /**
   * True when the kits lack something that a vehicle started on a day needs; with all missing parts
   * waived they make whole vehicles.
   */
  public boolean lacksAPart(Instance instance, int day) {
    Bill bill = instance.bill(variant, day);
    return Arrays.stream(missing).anyMatch(part -> bill.quantity(part) > 0);
  }

  /** This recipe without its kit: for kits that are taken apart from the rest. */
  public Recipe withoutKit() {
    List<Need> parts = needs.stream().map(need -> need.without(material)).toList();
    return new Recipe(number, variant, material, kind, missing, lots, parts);
  }

  /** Kits (or vehicles on the yard) of a lot that this recipe may use. */
  public int unitsOf(KitLot lot) {
    return kind == Kind.COMPLETE ? lot.built() : lot.kits();
  }
}
