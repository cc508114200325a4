package org.linewright.core.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;

/** How long each part lasts, when it comes again, and how many vehicles its lack puts at risk. */
final class PartCovers {
  private final Instance instance;
  private final Demand demand;
  private final PartBalance balance;

  PartCovers(Instance instance, Demand demand, PartBalance balance) {
    this.instance = instance;
    this.demand = demand;
    this.balance = balance;
  }

  /** Every used part, the soonest run-out first, then by name. */
  List<PartCover> parts() {
    List<PartCover> parts = new ArrayList<>();
    for (int part = 0; part < balance.use.length; part++) {
      if (balance.use[part] != null) {
        parts.add(cover(part));
      }
    }
    parts.sort(
        Comparator.comparing((PartCover cover) -> cover.runOutDate() == null)
            .thenComparing(PartCover::runOutDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingDouble(PartCover::daysOfCover)
            .thenComparing(cover -> -cover.unitsAtRisk())
            .thenComparing(PartCover::part));
    return parts;
  }

  private PartCover cover(int part) {
    int runOut = runOutDay(part);
    int end = runOut == Instance.NEVER ? instance.days() : runOut;
    int workingDays = 0;
    double used = 0;
    for (int day = 0; day < end; day++) {
      workingDays += balance.use[part][day] > 0 ? 1 : 0;
      used += balance.use[part][day];
    }
    // a part that is short from the first day on still has a planned use
    double perDay =
        workingDays > 0
            ? used / workingDays
            : runOut == Instance.NEVER ? 0 : balance.use[part][runOut];
    long[] ofPart = balance.supply[part];
    long inAll = ofPart[ofPart.length - 1];
    long shortPieces = Math.max(0, balance.wantedPieces[part] - inAll);
    int quantity = Math.max(1, balance.largestQuantity[part]);
    return new PartCover(
        instance.parts().name(part),
        ofPart[0],
        balance.shelfNow[part],
        inAll - ofPart[0],
        perDay,
        runOut == Instance.NEVER
            ? workingDays
            : workingDays + (ofPart[runOut] - used) / balance.use[part][runOut],
        runOut == Instance.NEVER ? null : instance.horizon().date(runOut),
        nextArrival(ofPart),
        purchasableFrom(part),
        (shortPieces + quantity - 1) / quantity,
        lines(part));
  }

  private int runOutDay(int part) {
    double used = 0;
    for (int day = 0; day < balance.use[part].length; day++) {
      used += balance.use[part][day];
      if (balance.use[part][day] > 0 && used > balance.supply[part][day] + 1e-6) {
        return day;
      }
    }
    return Instance.NEVER;
  }

  private @Nullable LocalDate nextArrival(long[] ofPart) {
    for (int day = 1; day < ofPart.length; day++) {
      if (ofPart[day] > ofPart[day - 1]) {
        return instance.horizon().date(day);
      }
    }
    return null;
  }

  private @Nullable LocalDate purchasableFrom(int part) {
    int first = Instance.NEVER;
    for (SourceOption source : instance.sources().get(part)) {
      first = Math.min(first, source.firstDay());
    }
    return first == Instance.NEVER ? null : instance.horizon().date(first);
  }

  private String lines(int part) {
    TreeSet<String> names = new TreeSet<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      if (demand.wanted[variant] > 0 && instance.bill(variant, 0).quantity(part) > 0) {
        for (BuildOption option : instance.options().get(variant)) {
          names.add(instance.lines().name(option.line()));
        }
      }
    }
    return String.join(" ", names);
  }
}
