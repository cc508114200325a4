package org.linewright.answers.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.questions.OpeningRow.Planned;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.programme.LocalizationPoints;
import org.linewright.core.programme.Openings;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.scenario.Applied;

/**
 * What a later opening costs: the plan with all openings as scheduled, and for each facility that
 * adds something within the horizon the plan in which it alone opens later, going on from the first
 * one, so that what differs comes of the opening.
 */
record OpeningsLater(Plant plant, ProgrammeAnswer answer, int laterDays) {

  List<OpeningRow> rows() {
    Map<String, LocalDate> days = Openings.days(answer);
    World world = world(days);
    Plan plan = world.goingOn(world.asked(Mode.BEST).plan());
    Planned before = new Planned(new LocalizationPoints(world.plant()), plan);
    List<OpeningRow> rows = new ArrayList<>();
    for (String facility : plant.unlocks().stream().map(Unlock::facility).distinct().toList()) {
      LocalDate opens = days.get(facility);
      if (opens != null) {
        boolean isWithin = !opens.isAfter(plant.settings().horizonEnd());
        Planned after = isWithin ? later(days, facility, opens, world, plan) : before;
        rows.add(OpeningRow.of(facility, opens, laterDays, before, after));
      }
    }
    return rows;
  }

  private Planned later(
      Map<String, LocalDate> days, String facility, LocalDate opens, World world, Plan plan) {
    Map<String, LocalDate> later = new HashMap<>(days);
    later.put(facility, opens.plusDays(laterDays));
    World other = world(later);
    return new Planned(new LocalizationPoints(other.plant()), other.goingOn(world, plan));
  }

  private World world(Map<String, LocalDate> days) {
    Applied applied = Openings.applied(plant, days);
    Plant opened =
        applied
            .plant()
            .orElseThrow(
                () ->
                    new Refusal(
                        "an opening of table unlocks cannot be counted on: "
                            + applied.issues().get(0)));
    return World.of(opened.with(opened.settings().withoutOpenings()), new Stopwatch());
  }
}
