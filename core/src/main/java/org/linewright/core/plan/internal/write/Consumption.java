package org.linewright.core.plan.internal.write;

import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;

/** Pieces that the starts of a log take of the parts that can be bought, by part and day. */
public final class Consumption {
  private final Instance instance;
  private final long[][] pieces; // [part][day]; null for a part of which none was taken

  private Consumption(Instance instance) {
    this.instance = instance;
    this.pieces = new long[instance.parts().size()][];
  }

  /**
   * What the books' starts take.
   *
   * @return {@code [part][day]}; null for a part that nobody took or nobody sells
   */
  public static long[][] byPartAndDay(Books books) {
    Consumption consumption = new Consumption(books.instance);
    JobLog log = books.log;
    for (int entry = 0; entry < log.size; entry++) {
      List<Fitting.Pick> picks = log.picks[entry];
      if (picks == null) {
        Recipe recipe = books.recipes.all().get(log.recipe[entry]);
        consumption.add(recipe.needs().get(log.bill[entry]), log.day[entry], log.units[entry]);
      } else {
        for (Fitting.Pick pick : picks) {
          consumption.add(pick.material(), log.day[entry], pick.pieces());
        }
      }
    }
    return consumption.pieces;
  }

  private void add(Need need, int day, int units) {
    for (int i = 0; i < need.materials().length; i++) {
      add(need.materials()[i], day, (long) need.quantities()[i] * units);
    }
  }

  private void add(int material, int day, long count) {
    if (material >= pieces.length || instance.sources().get(material).isEmpty()) {
      return;
    }
    if (pieces[material] == null) {
      pieces[material] = new long[instance.days()];
    }
    pieces[material][day] += count;
  }
}
