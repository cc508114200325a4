package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.answers.format.Cells;
import org.linewright.answers.obligations.ObligationChange;
import org.linewright.answers.obligations.ObligationChanges;
import org.linewright.answers.obligations.StandingText;
import org.linewright.core.obligations.ObligationState;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.units.Money;

/** How the obligations stand, in sentences. */
record ObligationsText(Plant plant, List<Standing> standings, List<ObligationChange> changes) {

  List<String> headlines() {
    if (standings.isEmpty()) {
      return List.of("There are no obligations: table obligations has no rows.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(counts());
    for (Standing standing : standings) {
      if (standing.isMissed()) {
        lines.add(new StandingText(plant, standing).sentence() + remedy(standing));
      }
    }
    return lines;
  }

  private String counts() {
    List<String> parts = new ArrayList<>();
    for (ObligationState state : ObligationState.values()) {
      long count = standings.stream().filter(one -> one.state() == state).count();
      if (count > 0) {
        parts.add(count + " " + state.code());
      }
    }
    Money penalties = ObligationChanges.penalties(standings);
    return standings.size()
        + (standings.size() == 1 ? " obligation: " : " obligations: ")
        + String.join(", ", parts)
        + (penalties.cents() == 0
            ? "."
            : "; the misses cost " + penalties.in(plant.settings().currency()) + ".");
  }

  private String remedy(Standing standing) {
    Obligation row = standing.obligation();
    Optional<ObligationChange> best =
        changes.stream().filter(one -> one.obligation().equals(row.obligation())).findFirst();
    if (best.isEmpty()) {
      return " No change that was tried makes it less.";
    }
    ObligationChange change = best.get();
    return change.helps()
        ? " It is kept with " + change.change() + "."
        : " Less of it is missed, "
            + Cells.grouped(change.pieces())
            + " instead of "
            + Cells.grouped(standing.pieces())
            + ", with "
            + change.change()
            + ".";
  }
}
