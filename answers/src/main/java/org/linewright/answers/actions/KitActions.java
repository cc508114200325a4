package org.linewright.answers.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.format.Cells;
import org.linewright.answers.world.World;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.scenario.Edit;
import org.linewright.files.scenario.EditText;

/**
 * What would free stuck kits: the parts that most of them wait for, and moving parts between them.
 *
 * @param most so many parts are tried
 */
record KitActions(World world, Trials trials, int most) implements ActionSource {

  @Override
  public List<Action> actions(StepWatcher watch) {
    List<Action> found = new ArrayList<>();
    if (world.plant().settings().partTransfers() == PartTransfers.NONE && world.wouldFree() > 0) {
      add(
          ActionKind.DECIDE,
          List.of(new Edit.SetOption("part_transfers", "within_variant")),
          "allow parts to move between kits of a variant",
          "kits",
          "kits FOLDER --show transfers",
          found);
    }
    world.kits().release().stream()
        .filter(part -> part.freedByAll() > 0)
        .sorted(Comparator.comparingLong(PartRelease::freedByAll).reversed())
        .limit(most)
        .forEach(part -> more(part, watch, found));
    return found;
  }

  private void more(PartRelease part, StepWatcher watch, List<Action> found) {
    if (watch.isStopped()) {
      return;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("consignment", "wanted");
    cells.put("part", part.part());
    cells.put("quantity", String.valueOf(part.piecesForAll()));
    cells.put("eta", world.plant().settings().planDate().toString());
    add(
        ActionKind.EXPEDITE,
        List.of(new Edit.AddRow("arrivals", cells)),
        "get %s %s: %s stuck kits lack nothing else"
            .formatted(
                Cells.grouped(part.piecesForAll()), part.part(), Cells.grouped(part.freedByAll())),
        "kits",
        "kits FOLDER --show release",
        found);
  }

  private void add(
      ActionKind kind,
      List<Edit> edits,
      String what,
      String about,
      String why,
      List<Action> found) {
    trials
        .of(edits)
        .filter(Trials.Effect::helps)
        .ifPresent(
            effect ->
                found.add(
                    new Action(
                        world.plant().settings().planDate(),
                        what,
                        effect.released(),
                        effect.objective(),
                        kind.owner(),
                        ActionState.OPEN,
                        kind,
                        about,
                        why,
                        "",
                        ActionIds.of(kind, edits),
                        edits.stream().map(EditText::print).toList())));
  }
}
