package org.linewright.core.check.planted;

import static org.linewright.core.check.planted.SmallCase.jan;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;

/** Faults of names, lines and variants of jobs. */
final class BuildFaults {

  private BuildFaults() {}

  static Stream<Fault> all() {
    return Stream.of(names(), lines(), changeovers(), variants()).flatMap(List::stream);
  }

  private static List<Fault> names() {
    return List.of(
        new Fault(
            "unknown line", c -> c.addJob(5, "L9", "B", "", 1), "The plant has no line \"L9\""),
        new Fault("unknown variant", c -> c.addJob(5, "L1", "Z", "", 1), "has no variant \"Z\""),
        new Fault("unknown cohort", c -> c.addJob(5, "L1", "A", "A-9", 1), "has no cohort \"A-9\""),
        new Fault(
            "kit of another variant",
            c -> c.addJob(5, "L1", "A", "A2-1", 1),
            "Cohort A2-1 holds kits of A2, not of A"),
        new Fault("no units", c -> c.addJob(5, "L1", "A", "A-1", 0), "A count of 0"),
        new Fault(
            "start before the plan date",
            c -> c.jobs.add(new Job(jan(2), "L2", "B", "", 1, true)),
            "Day 2026-01-02 lies outside the horizon"),
        new Fault(
            "start on the last day",
            c -> c.addJob(30, "L2", "R", "", 1),
            "would be released 2026-01-31, after the end of the horizon 2026-01-30"));
  }

  private static List<Fault> lines() {
    return List.of(
        new Fault(
            "Saturday", c -> c.addJob(10, "L2", "B", "", 1), "Line L2 on 2026-01-10 is closed"),
        new Fault(
            "holiday by a range",
            c -> c.addJob(14, "L1", "A", "A-1", 1),
            "Line L1 on 2026-01-14 is closed"),
        new Fault(
            "stopped line", c -> c.addJob(7, "L2", "B", "", 1), "Line L2 on 2026-01-07 is stopped"),
        new Fault(
            "no rate on the line",
            c -> c.addJob(9, "L2", "A", "A-1", 1),
            "Line L2 on 2026-01-09 has no rate for A"),
        new Fault(
            "rate of the past",
            c -> c.addJob(26, "L2", "B", "", 1),
            "Line L2 on 2026-01-26 has no rate for B"),
        new Fault(
            "line-day too full",
            c -> c.addJob(5, "L1", "A2", "A2-1", 7),
            "Line L1 on 2026-01-05 has 1.0 line-days of time"),
        new Fault(
            "capacity factor of the day ignored",
            c -> c.addJob(8, "L1", "A2", "A2-1", 4),
            "Line L1 on 2026-01-08 has 0.5 line-days of time"),
        new Fault(
            "shifts of the day ignored",
            c -> c.addJob(15, "L1", "A2", "A2-1", 6),
            "Line L1 on 2026-01-15 has 0.5 line-days of time"),
        new Fault(
            "ramp: before the start of production",
            c -> c.addJob(9, "L2", "R", "", 1),
            "before its start of production 2026-01-12"),
        new Fault(
            "ramp: over the limit of the first weeks",
            c -> c.addJob(15, "L2", "R", "", 1),
            "builds 4 of R in week 1 of its ramp, but at most 3.0"),
        new Fault(
            "ramp: over the curve in week 3",
            c -> c.addJob(26, "L2", "R", "", 8),
            "builds 8 of R in week 3 of its ramp, but at most 7.0"));
  }

  /**
   * Line L1 builds F on the 5th, 6th, 9th and 13th; 10 A2 or 8 A take a line-day. B is of family G,
   * so is its second stage S here; 16 hours are a line-day of two nominal shifts.
   */
  private static List<Fault> changeovers() {
    return List.of(
        new Fault(
            "no time for a changeover within a day",
            c -> {
              withHours(c, "F", "G", 12);
              withHours(c, "G", "F", 12);
              c.addJob(6, "L1", "B", "", 2);
            },
            "Line L1 on 2026-01-06 has 1.0 line-days of time, but {A=1, B=2} take 0.325 and the"
                + " changeovers between [F, G] at least 0.75."),
        new Fault(
            "no time for a changeover from the day before",
            c -> {
              withHours(c, "G", "F", 10);
              withHours(c, "F", "G", 10);
              c.jobs.set(0, new Job(jan(5), "L1", "B", "", 1, true));
              c.addJob(6, "L1", "A2", "A2-1", 3);
            },
            "Line L1 on 2026-01-06 has 1.0 line-days of time, but {A=1, A2=3} take 0.425 and the"
                + " changeovers between [F] at least 0.625."));
  }

  private static void withHours(SmallCase c, String from, String to, double hours) {
    c.addRow(PlantTables.CHANGEOVERS, new Changeover("L1", from, to, hours));
  }

  private static List<Fault> variants() {
    return List.of(
        new Fault(
            "after the approval",
            c -> c.addJob(21, "L1", "A", "A-1", 1),
            "after the approval ended on 2026-01-20"),
        new Fault(
            "approval ended by an event",
            c -> c.addJob(19, "L1", "A2", "A2-1", 1),
            "while an event has ended the approval"),
        new Fault(
            "kit variant without a kit",
            c -> c.addJob(6, "L1", "A", "", 1),
            "name no cohort, but A needs a kit"),
        new Fault(
            "incomplete without a kit",
            c -> c.jobs.add(new Job(jan(13), "L2", "R", "", 1, false)),
            "are built incomplete without a kit that lacks parts"),
        new Fault(
            "kit named for a variant without kits",
            c -> {
              c.changeRows(PlantTables.KITS, row -> row.cohort().equals("A-4") ? ofB(row) : row);
              c.changeRows(
                  PlantTables.VARIANTS, row -> row.variant().equals("B") ? stageOfR(row) : row);
              c.addJob(15, "L2", "B", "A-4", 1);
            },
            "name cohort A-4, but B is built without a kit"),
        new Fault(
            "second stage without base vehicles",
            c -> c.addJob(9, "L1", "S", "", 1),
            "Variant B: 2 vehicles are delivered and 3 used as base by 2026-01-09, but only 4"),
        new Fault(
            "second stage on the day of its base",
            c -> {
              c.jobs.set(3, new Job(jan(5), "L1", "S", "", 2, true));
            },
            "Variant B: 0 vehicles are delivered and 2 used as base by 2026-01-05, but only 0"),
        new Fault(
            "second stage delivered a day too early",
            c -> c.jobs.set(3, new Job(jan(9), "L1", "S", "", 2, true)),
            "Variant S: 2 vehicles are delivered and 0 used as base by 2026-01-12, but only 0"));
  }

  private static KitCohort ofB(KitCohort row) {
    return new KitCohort(
        row.cohort(), "B", row.kits(), List.of(), StockStatus.ON_HAND, null, 0, null, null);
  }

  private static Variant stageOfR(Variant row) {
    return new Variant(
        row.variant(), row.name(), null, null, row.mode(), row.value(), null, "R", 1, null);
  }
}
