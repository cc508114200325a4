package org.linewright.core.kits.internal.release;

import java.util.HashSet;
import java.util.Set;
import org.linewright.core.kits.internal.model.Capacity;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Component;
import org.linewright.core.kits.internal.model.Components;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.solve.CountBound;

/**
 * Spares re-solving: rows of which more pieces cannot free a vehicle, because all vehicles of their
 * component are finished or because rows of other parts allow no more, whatever this one has.
 */
final class Decisive {
  private final boolean[] useless; // [row]

  Decisive(Situation situation) {
    CompletionModel model = situation.model();
    this.useless = new boolean[model.rows()];
    Components components = new Components(model, true);
    for (int row = 0; row < useless.length; row++) {
      useless[row] = components.isIdle(row);
    }
    for (Component component : components.list()) {
      judge(component, situation.plan());
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
    for (int j : component.columns()) {
      finished += plan.finished()[j];
    }
    CountBound bound = new CountBound(component, false);
    if (bound.blocks() == finished) {
      Set<Integer> deciding = new HashSet<>();
      for (int d = 0; d < model.draws().length; d++) {
        if (bound.isDecided(d)) {
          deciding.add(model.part()[bound.decisiveRow(d)]);
        }
      }
      for (int row = 0; row < model.rows(); row++) {
        useless[component.rows()[row]] = !deciding.contains(model.part()[row]);
      }
    }
  }

  boolean isUseless(int row) {
    return useless[row];
  }
}
