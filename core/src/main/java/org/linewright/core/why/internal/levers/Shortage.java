package org.linewright.core.why.internal.levers;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.reason.Reason;

/**
 * A part of which there is too little.
 *
 * @param part dense number
 * @param lacking pieces lacking
 * @param byDay day number by which they are needed
 * @param soonest true when that is only the last day that would do: they are wanted as soon as
 *     possible
 */
public record Shortage(int part, long lacking, int byDay, boolean soonest) {

  /** The short parts among reasons, each once: its largest lack, its latest day. */
  public static List<Shortage> listOf(Instance instance, List<Reason> reasons) {
    List<Shortage> shortages = new ArrayList<>();
    for (Reason reason : reasons) {
      if (!(reason.itself() instanceof Reason.MaterialShort shortage)) {
        continue;
      }
      int part = instance.parts().find(shortage.material());
      if (part < 0) {
        continue;
      }
      long lacking = shortage.needed() - shortage.promised();
      int by = instance.horizon().day(shortage.by());
      Shortage found = new Shortage(part, lacking, by, shortage.soonest());
      shortages.stream()
          .filter(one -> one.part == part)
          .findAny()
          .ifPresentOrElse(
              one -> shortages.set(shortages.indexOf(one), one.and(found)),
              () -> shortages.add(found));
    }
    return shortages;
  }

  /** The same of a part that may be fitted instead. */
  public Shortage of(int alternate) {
    return new Shortage(alternate, lacking, byDay, soonest);
  }

  private Shortage and(Shortage other) {
    boolean soon = byDay >= other.byDay ? soonest : other.soonest;
    return new Shortage(part, Math.max(lacking, other.lacking), Math.max(byDay, other.byDay), soon);
  }
}
