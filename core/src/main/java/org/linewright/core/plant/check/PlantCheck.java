package org.linewright.core.plant.check;

import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.InputIssue;

/**
 * Checks what no single cell can show: names across tables, duplicate keys, overlaps, reversed and
 * far-off dates, cells that cannot be true together. Cost: a pass or two over every table, about a
 * second for a million orders.
 */
public final class PlantCheck {

  private PlantCheck() {}

  /** Everything that is wrong with a plant whose cells are readable; by file and row. */
  public static List<InputIssue> check(Plant plant) {
    return check(plant, Unread.NOTHING);
  }

  /** As {@link #check(Plant)}, without the follow-up of what could not be read. */
  public static List<InputIssue> check(Plant plant, Unread unread) {
    CheckLog log = new CheckLog();
    KnownNames names = new KnownNames(plant, unread);
    boolean horizon = SettingsCheck.check(plant, unread, log);
    new NameCheck(plant, names, log).check();
    KeyCheck.check(plant, log);
    RangeCheck.check(plant, log);
    if (horizon) {
      new HorizonCheck(plant, log).check();
    }
    RowCheck.check(plant, log);
    SumCheck.check(plant, log);
    SupplyCheck.check(plant, log);
    CandidateCheck.check(plant, names, log);
    new KitCheck(plant, names, log).check();
    new EventCheck(plant, names, log).check();
    new ShockCheck(plant, names, log).check();
    LinkCheck.check(plant, names, log);
    ChangeoverCheck.check(plant, log);
    CircleCheck.check(plant, log);
    TaskCheck.check(plant, log);
    ActivityCheck.check(plant, horizon, log);
    UnlockCheck.check(plant, log);
    new ObligationCheck(plant, names, log).check();
    LockCheck.check(plant, log);
    return log.list();
  }

  /** What is wrong with the locks of a plant of which nothing else was changed. */
  public static List<InputIssue> checkLocks(Plant plant) {
    CheckLog log = new CheckLog();
    KnownNames names = new KnownNames(plant, Unread.NOTHING);
    new NameCheck(plant, names, log).check(plant.table(PlantTables.LOCKS));
    KeyCheck.check(plant.table(PlantTables.LOCKS), log);
    LockCheck.check(plant, log);
    return log.list();
  }
}
