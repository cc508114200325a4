package org.linewright.core.stress.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.risk.Doubt;
import org.linewright.core.plant.risk.DoubtKind;

/**
 * The sources of chance of a plant by number: its shocks, then the spread of lead times, the spread
 * of announced arrivals, then its doubts. Each can be switched off.
 */
public final class Chances {
  /** What the spread of lead times is called. */
  static final String LEAD_TIMES = "lead times";

  /** What the spread of announced arrivals is called. */
  static final String ARRIVALS = "arrival days";

  public final ShockTable shocks;
  private final List<String> names = new ArrayList<>();
  private final Map<List<Object>, Integer> doubts = new HashMap<>();
  private final List<Doubt> rows;

  public Chances(Plant plant) {
    this.shocks = new ShockTable(plant);
    this.rows = plant.doubts();
    shocks.shocks.forEach(shock -> names.add(ShockTable.name(shock)));
    names.add(LEAD_TIMES);
    names.add(ARRIVALS);
    for (Doubt doubt : rows) {
      doubts.put(List.of(doubt.kind(), doubt.target()), names.size());
      names.add(doubt.target() + " " + doubt.kind().code());
    }
  }

  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  public int leadTimes() {
    return shocks.size();
  }

  public int arrivals() {
    return shocks.size() + 1;
  }

  /** Number of a doubt about one of some targets, the first that is there; -1 = there is none. */
  public int doubt(DoubtKind kind, List<String> targets) {
    for (String target : targets) {
      Integer found = doubts.get(List.of(kind, target));
      if (found != null) {
        return found;
      }
    }
    return -1;
  }

  /** The row of a doubt by its number. */
  public Doubt row(int number) {
    return rows.get(number - shocks.size() - 2);
  }
}
