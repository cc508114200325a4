package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;

/** Takes from the shelf what vehicles were fitted with, as the bill of the day says. */
final class Fitted {
  /** What is done with a kit. */
  enum Step {
    BUILD,
    BEGIN,
    COMPLETE
  }

  private final DayBooks books;
  private final Instance instance;

  Fitted(DayBooks books) {
    this.books = books;
    this.instance = books.instance();
  }

  /**
   * Pieces that vehicles take from the shelf.
   *
   * @param missing parts that their kits lack; ignored without kits
   * @param fromKits false for vehicles built without kits
   */
  Map<String, Integer> pieces(
      String variant, LocalDate day, Step step, boolean fromKits, List<String> missing, int units) {
    int number = instance.variants().get(variant);
    Bill bill = instance.bill(number, instance.horizon().day(day));
    Map<String, Integer> pieces = new LinkedHashMap<>();
    for (int i = 0; i < bill.parts().length; i++) {
      String part = instance.parts().name(bill.parts()[i]);
      boolean isAbsent = fromKits && missing.contains(part);
      boolean isTaken =
          switch (step) {
            case BUILD -> !bill.inKit()[i] || isAbsent || !fromKits;
            case BEGIN -> !bill.inKit()[i] && !isAbsent;
            case COMPLETE -> isAbsent;
          };
      if (isTaken) {
        pieces.merge(part, bill.quantities()[i] * units, Integer::sum);
      }
    }
    return pieces;
  }

  /** Takes what {@link #pieces} says for so many vehicles; part by part. */
  void take(
      String variant, LocalDate day, Step step, boolean fromKits, List<String> missing, int units) {
    pieces(variant, day, step, fromKits, missing, 1)
        .forEach((part, each) -> take(variant, day, part, each, units));
  }

  /**
   * Takes a part for vehicles; those for which it does not suffice get its alternates, in the order
   * of their table, as far as these are there.
   */
  private void take(String variant, LocalDate day, String part, int each, int units) {
    int ofVariant = instance.variants().get(variant);
    int number = instance.horizon().day(day);
    int left = units - Math.min(units, books.shelf().usable(part, day) / each);
    for (AlternateRule rule : instance.alternates()) {
      if (left > 0 && rule.allows(ofVariant, instance.parts().get(part), number)) {
        String other = instance.parts().name(rule.alternate());
        int eachOther = rule.pieces(each);
        int fitted = Math.min(left, books.shelf().usable(other, day) / eachOther);
        books.shelf().take(other, fitted * eachOther, day);
        left -= fitted;
        units -= fitted;
      }
    }
    books.shelf().take(part, units * each, day);
  }

  /** True when kits lack a part that a vehicle needs on a day. */
  boolean lacks(String variant, LocalDate day, List<String> missing) {
    Bill bill = instance.bill(instance.variants().get(variant), instance.horizon().day(day));
    return Arrays.stream(bill.parts()).mapToObj(instance.parts()::name).anyMatch(missing::contains);
  }
}
