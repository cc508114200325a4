package org.linewright.core.check.planted;

import static org.linewright.core.check.planted.SmallCase.jan;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.risk.EventKind;

/** Faults of kits, completions and transfers. */
final class KitFaults {

  private KitFaults() {}

  static Stream<Fault> all() {
    return Stream.of(kits(), completions(), transfers()).flatMap(List::stream);
  }

  private static List<Fault> kits() {
    return List.of(
        new Fault(
            "more kits than there are",
            c -> c.addJob(6, "L1", "A", "A-1", 2),
            "Cohort A-1 gives 5 kits by 2026-01-06, but has 4"),
        new Fault(
            "kits already built as cars",
            c -> c.addJob(9, "L1", "A", "A-2", 1),
            "Cohort A-2 gives 3 kits by 2026-01-09, but has 2 that are not built yet"),
        new Fault(
            "kits under way",
            c -> c.jobs.set(6, new Job(jan(12), "L1", "A", "A-3", 3, true)),
            "Cohort A-3 gives 3 kits on 2026-01-12, but its kits (in_transit) can be used from:"
                + " 2026-01-13"),
        new Fault(
            "kits on hold",
            c -> c.addJob(13, "L1", "A", "A-4", 1),
            "Cohort A-4 gives 1 kits on 2026-01-13, but its kits (on_hold) can be used from:"
                + " never"),
        new Fault(
            "built incomplete though nothing is missing",
            c -> c.jobs.set(0, new Job(jan(5), "L1", "A", "A-1", 3, false)),
            "3 vehicles of cohort A-1 are built incomplete on 2026-01-05, but none of their"),
        new Fault(
            "built incomplete though the plant does not",
            c -> c.plant = c.plant.with(settings(c, false, PartTransfers.ANYWHERE)),
            "but the plant does not build incomplete vehicles"),
        new Fault(
            "yard too full",
            c -> c.jobs.add(new Job(jan(8), "L1", "A", "A-2", 1, false)),
            "The yard holds 3 incomplete vehicles, but with the 1 of 2026-01-09"));
  }

  private static List<Fault> completions() {
    return List.of(
        new Fault(
            "more completions than cars",
            c -> c.completions.add(new Completion(jan(15), "A", "A-2", 1)),
            "Cohort A-2 has 1 vehicles completed on 2026-01-15, 1 more than stand"),
        new Fault(
            "completed on the day of its build",
            c -> {
              c.completions.set(0, new Completion(jan(8), "A", "A-2", 2));
              c.completions.set(1, new Completion(jan(9), "A", "A-2", 1));
            },
            "Cohort A-2 has 1 vehicles completed on 2026-01-09, 1 more than stand"),
        new Fault(
            "too many completions in a day",
            c -> c.completions.set(1, new Completion(jan(12), "A", "A-2", 1)),
            "3 vehicles are completed on 2026-01-12, but at most 2 a day can be"),
        new Fault(
            "completion on the last day",
            c -> c.completions.set(1, new Completion(jan(30), "A", "A-2", 1)),
            "completed on the last day 2026-01-30"),
        new Fault(
            "completion without the missing part",
            c -> c.completions.set(0, new Completion(jan(9), "A", "A-2", 2)),
            "Part HU: vehicles take 2 pieces by 2026-01-09, but only 0 can be there"));
  }

  private static List<Fault> transfers() {
    PartTransfer more = new PartTransfer(jan(8), "HU", "A2-1", "A-2", 1);
    return List.of(
        new Fault(
            "transfers forbidden",
            c -> c.plant = c.plant.with(settings(c, true, PartTransfers.NONE)),
            "is not allowed: part_transfers is none"),
        new Fault(
            "transfer across variants",
            c -> c.plant = c.plant.with(settings(c, true, PartTransfers.WITHIN_VARIANT)),
            "is not allowed: part_transfers is within_variant"),
        new Fault(
            "giver lacks the part",
            c -> c.transfers.add(new PartTransfer(jan(6), "HU", "A-2", "A2-1", 1)),
            "kits of A-2 do not hold the part"),
        new Fault(
            "giver on hold",
            c -> c.transfers.add(new PartTransfer(jan(6), "HU", "A-4", "A-2", 1)),
            "kits of A-4 can be used from: never"),
        new Fault(
            "gives more than it holds",
            c -> c.transfers.add(new PartTransfer(jan(12), "HU", "A2-1", "A-2", 1)),
            "Cohort A2-1 gives 1 HU on 2026-01-12, 1 more than its unbuilt kits still hold"),
        new Fault(
            "builds from kits that gave their parts away",
            c -> c.transfers.add(more),
            "Part HU: vehicles take 1 pieces by 2026-01-09, but only 0 can be there"),
        new Fault(
            "transfer after the build",
            c -> c.transfers.set(0, new PartTransfer(jan(7), "HU", "A2-1", "A-2", 1)),
            "Part HU: vehicles take 1 pieces by 2026-01-06, but only 0 can be there"),
        new Fault(
            "a waiver that ends before the build",
            c -> {
              c.transfers.clear();
              c.addRow(
                  PlantTables.EVENTS,
                  SmallPlant.event(9, EventKind.WAIVER, "HU", jan(5), jan(5), ""));
            },
            "Part HU: vehicles take 1 pieces by 2026-01-06"));
  }

  private static PlantSettings settings(SmallCase c, boolean incomplete, PartTransfers rule) {
    PlantSettings old = c.plant.settings();
    return new PlantSettings(
        old.name(),
        old.currency(),
        old.planDate(),
        old.horizonEnd(),
        rule,
        old.priorities(),
        incomplete,
        old.yardCapacity(),
        old.completionsPerDay(),
        old.costs());
  }
}
