package org.linewright.answers.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.line.ActionMark;

/**
 * The actions of all sources, each once, as people have marked them.
 *
 * @param rows open ones first, by day, then by money
 * @param gone ids that were marked and are no longer on the list: done, or no longer needed
 */
record ActionList(List<Action> rows, List<String> gone) {

  /**
   * Asks the sources.
   *
   * @param marks what people have said to actions before
   */
  static ActionList of(List<ActionSource> sources, List<ActionMark> marks, StepWatcher watch) {
    Map<String, Action> byId = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      watch.progress(i, sources.size());
      for (Action action : sources.get(i).actions(watch)) {
        byId.merge(action.id(), action, ActionList::better);
      }
    }
    Map<String, ActionMark> marked = new LinkedHashMap<>();
    marks.forEach(mark -> marked.put(mark.action(), mark));
    List<Action> rows = new ArrayList<>();
    byId.values().forEach(action -> rows.add(as(action, marked)));
    rows.sort(
        Comparator.comparing((Action action) -> !action.isOpen())
            .thenComparing(Action::due)
            .thenComparing(Action::money, Comparator.reverseOrder())
            .thenComparing(Action::id));
    Set<String> gone = new HashSet<>(marked.keySet());
    gone.removeAll(byId.keySet());
    return new ActionList(rows, gone.stream().sorted().toList());
  }

  private static Action as(Action action, Map<String, ActionMark> marked) {
    ActionMark mark = marked.get(action.id());
    if (mark == null) {
      return action;
    }
    return action.marked(
        switch (mark.state()) {
          case DONE -> ActionState.STILL_OPEN;
          case IGNORED -> ActionState.IGNORED;
          case OPEN -> ActionState.OPEN;
        },
        mark.note());
  }

  private static Action better(Action one, Action other) {
    return one.money().compareTo(other.money()) >= 0 ? one : other;
  }
}
