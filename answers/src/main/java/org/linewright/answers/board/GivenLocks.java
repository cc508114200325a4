package org.linewright.answers.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;

/** Locks that were given with a question, instead of those of the plant. */
final class GivenLocks {
  private GivenLocks() {}

  /**
   * The locks; null = none were given, those of the plant hold.
   *
   * @throws RejectedInput when they contradict the plant or each other
   */
  static @Nullable List<Lock> checked(@Nullable Table<Lock> given, Plant plant) {
    if (given == null) {
      return null;
    }
    List<InputIssue> issues = PlantCheck.checkLocks(plant.with(given));
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      throw new RejectedInput(issues);
    }
    return given.rows();
  }
}
