package org.linewright.core.brute;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.brute.Way.Kind;
import org.linewright.core.brute.Way.Need;
import org.linewright.core.brute.Way.Pick;
import org.linewright.core.check.RawPlant;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;

/** Reads from bills, kits and alternates in which ways vehicles can be made. */
final class WayReader {
  private static final double TOLERANCE = 1e-9;

  private final RawPlant raw;
  private final List<String> parts;

  /** The parts in the sequence of their numbers. */
  WayReader(RawPlant raw, List<String> parts) {
    this.raw = raw;
    this.parts = parts;
  }

  List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    List<Variant> variants = raw.plant.variants();
    for (int number = 0; number < variants.size(); number++) {
      String variant = variants.get(number).variant();
      List<KitCohort> cohorts =
          raw.plant.kits().stream().filter(row -> row.variant().equals(variant)).toList();
      if (raw.isSecondStage(variant)) {
        ways.add(new Way(Kind.SECOND_STAGE, number, -1, wholeBill(variant)));
      } else if (cohorts.isEmpty() && !raw.hasKitLines(variant)) {
        ways.add(new Way(Kind.COMPLETE, number, -1, wholeBill(variant)));
      }
      for (KitCohort cohort : cohorts) {
        addKitWays(number, cohort, ways);
      }
    }
    return List.copyOf(ways);
  }

  private void addKitWays(int variant, KitCohort cohort, List<Way> ways) {
    int number = raw.plant.kits().indexOf(cohort);
    ways.add(new Way(Kind.COMPLETE, variant, number, needs(cohort, true, true)));
    boolean canBeIncomplete =
        raw.plant.settings().buildIncomplete()
            && !cohort.missing().isEmpty()
            && cohort.missing().stream().allMatch(raw::canBeRetrofitted);
    if (canBeIncomplete) {
      ways.add(new Way(Kind.INCOMPLETE, variant, number, needs(cohort, true, false)));
    }
    if (canBeIncomplete || cohort.builtIncomplete() > 0) {
      ways.add(new Way(Kind.COMPLETION, variant, number, needs(cohort, false, true)));
    }
  }

  private List<List<Need>> wholeBill(String variant) {
    List<List<Need>> byDay = new ArrayList<>();
    for (int day = 0; day < raw.days(); day++) {
      List<Need> needs = new ArrayList<>();
      for (SupplyKind supply : SupplyKind.values()) {
        for (BomLine row : raw.needed(variant, supply, day)) {
          needs.add(need(row, day));
        }
      }
      byDay.add(List.copyOf(needs));
    }
    return byDay;
  }

  private List<List<Need>> needs(KitCohort cohort, boolean loose, boolean missing) {
    List<List<Need>> byDay = new ArrayList<>();
    for (int day = 0; day < raw.days(); day++) {
      List<Need> needs = new ArrayList<>();
      for (BomLine row : raw.needed(cohort.variant(), SupplyKind.LOOSE, day)) {
        if (loose) {
          needs.add(need(row, day));
        }
      }
      for (BomLine row : raw.needed(cohort.variant(), SupplyKind.KIT, day)) {
        if (missing && cohort.missing().contains(row.part())) {
          needs.add(need(row, day));
        }
      }
      byDay.add(List.copyOf(needs));
    }
    return byDay;
  }

  /** All pieces of one kind: n of the part or ⌈n × ratio⌉ of one alternate. */
  private Need need(BomLine row, int day) {
    List<Pick> choices = new ArrayList<>();
    choices.add(new Pick(parts.indexOf(row.part()), row.quantity()));
    for (Alternate alternate : raw.alternates(row.variant(), row.part(), day)) {
      int pieces = (int) Math.ceil(row.quantity() * alternate.ratio() - TOLERANCE);
      choices.add(new Pick(parts.indexOf(alternate.alternate()), pieces));
    }
    return new Need(choices);
  }
}
