package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.check.PlantCheck;
import org.linewright.core.table.InputIssue;

/**
 * Applies scenarios to plants. Cost: one pass over a table for each edit of it, plus the checks.
 */
public final class Scenarios {

  private Scenarios() {}

  /**
   * The plant as the scenario has it. Every edit is tried and all issues are told; rows that an
   * edit touched are traced to the scenario's file.
   */
  public static Applied apply(Plant plant, Scenario scenario) {
    Draft draft = new Draft(plant);
    play(draft, scenario);
    List<InputIssue> issues = draft.issues();
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      return new Applied(Optional.empty(), issues, List.of());
    }
    Plant changed = draft.plant();
    List<InputIssue> all = new ArrayList<>(issues);
    all.addAll(newIssues(plant, changed));
    if (all.stream().anyMatch(InputIssue::isRejected)) {
      List<InputIssue> traced = new EditCauses(plant, scenario).trace(all);
      return new Applied(Optional.empty(), traced, List.of());
    }
    return new Applied(Optional.of(changed), all, draft.undo());
  }

  private static void play(Draft draft, Scenario scenario) {
    PlacedEdit.listOf(scenario).forEach(placed -> placed.applyTo(draft));
  }

  /**
   * The edits that lead from one plant to another: applied to {@code before} they give {@code
   * after}, the order of rows included. Name and currency stay those of {@code before}, and a table
   * without rows counts like one that is not given.
   *
   * @param before a plant without rejected rows
   * @param after another one
   */
  public static List<Edit> difference(Plant before, Plant after) {
    return PlantDifference.between(before, after).edits();
  }

  /** Issues of the changed plant that the plant before did not have. */
  private static List<InputIssue> newIssues(Plant before, Plant changed) {
    List<InputIssue> now = PlantCheck.check(changed);
    if (now.isEmpty()) {
      return now;
    }
    Set<InputIssue> known = new HashSet<>(PlantCheck.check(before));
    return now.stream().filter(issue -> !known.contains(issue)).toList();
  }

  /**
   * The edits that undo a scenario: applied to the changed plant they give {@code before}, the
   * order of rows included.
   *
   * @throws IllegalArgumentException when the scenario cannot be applied to {@code before}
   */
  public static List<Edit> inverse(Plant before, Scenario scenario) {
    Applied applied = apply(before, scenario);
    if (applied.isRejected()) {
      throw new IllegalArgumentException(
          "scenario "
              + scenario.name()
              + " is rejected: "
              + applied.issues().get(0)
              + "\nMaybe apply it first and look at its issues.");
    }
    return applied.undo();
  }
}
