package org.linewright.core.kits;

import java.util.Set;
import java.util.TreeSet;

/**
 * Spares re-solving: rows of which more pieces cannot free a vehicle, because all vehicles of their
 * component are finished or because a row of another part allows no more, whatever this one has.
 */
final class Decisive {
  private final boolean[] useless; // [row]

  Decisive(Situation situation) {
    CompletionModel model = situation.model();
    this.useless = new boolean[model.rows()];
    for (Component component : Components.of(model)) {
      if (component.model().shelfPart().length == 0) {
        judge(component, situation.plan());
      }
    }
    Capacity capacity = new Capacity(model);
    for (Draw draw : model.draws()) {
      if (draw.rows().length > 0 && capacity.vehicles(draw) == 0) {
        for (int row : draw.rows()) {
          useless[row] = false;
        }
      }
    }
  }

  private void judge(Component component, CompletionPlan plan) {
    CompletionModel model = component.model();
    long finished = 0;
    long most = 0;
    for (int j = 0; j < component.columns().length; j++) {
      finished += plan.finished()[component.columns()[j]];
      most += model.columns()[j].most();
    }
    CountBound bound = new CountBound(component, false);
    Set<Integer> deciding = new TreeSet<>();
    for (int row = 0; row < model.rows(); row++) {
      if (bound.rowBound(row) == finished) {
        deciding.add(model.part()[row]);
      }
    }
    for (int row = 0; row < model.rows(); row++) {
      boolean others = deciding.size() > (deciding.contains(model.part()[row]) ? 1 : 0);
      useless[component.rows()[row]] = others || finished == most;
    }
  }

  boolean isUseless(int row) {
    return useless[row];
  }
}
