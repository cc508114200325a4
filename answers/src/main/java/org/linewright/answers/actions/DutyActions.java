package org.linewright.answers.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.answers.obligations.ObligationChange;
import org.linewright.answers.obligations.ObligationChanges;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.obligations.ObligationsQuestion;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.programme.ProgrammeAnswer;

/** For each obligation that is missed the best change, until the last day on which it helps. */
record DutyActions(World world, AskedPlan asked) implements ActionSource {

  @Override
  public List<Action> actions(StepWatcher watch) {
    if (world.given().obligations().isEmpty()) {
      return List.of();
    }
    ProgrammeAnswer programme = ObligationChanges.programme(world);
    List<Standing> standings = ObligationsQuestion.answer(world.planned(), asked.plan(), programme);
    List<Action> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ObligationChange change :
        new ObligationChanges(world, asked, programme, standings, watch).changes()) {
      if (seen.add(change.obligation())) {
        found.add(action(change, lastDay(standings, change.obligation())));
      }
    }
    return found;
  }

  private LocalDate lastDay(List<Standing> standings, String obligation) {
    return standings.stream()
        .filter(one -> one.obligation().obligation().equals(obligation))
        .map(Standing::lastDay)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(world.plant().settings().planDate());
  }

  private static Action action(ObligationChange change, LocalDate lastDay) {
    return new Action(
        lastDay,
        change.change() + (change.helps() ? "" : " (it is missed by less then)"),
        change.vehicles(),
        change.objective().plus(change.penalties()),
        ActionKind.DECIDE.owner(),
        ActionState.OPEN,
        ActionKind.DECIDE,
        "obligation " + change.obligation(),
        "obligations FOLDER",
        "",
        ActionIds.of(ActionKind.DECIDE, change.obligation()),
        change.edits());
  }
}
