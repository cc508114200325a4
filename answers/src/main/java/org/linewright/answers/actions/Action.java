package org.linewright.answers.actions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * Something to be done.
 *
 * @param due day by which
 * @param what the action, in words
 * @param vehicles vehicles released more within the horizon when it is done; of what the plan
 *     counts on, fewer when it is not
 * @param money by which the objective is higher; of goods that nobody needs, what they cost
 * @param owner who does it usually
 * @param state how it stands
 * @param kind what is done
 * @param about what it helps: orders, obligations, kits; empty = the plan as a whole
 * @param why what to ask to see why
 * @param note what somebody has said to it
 * @param id made of what it is about: the same action has the same id tomorrow
 * @param edits the change, as arguments of {@code --edit}; empty = the plan counts on it
 */
@TableInfo(name = "actions", doc = "Actions, the most urgent first")
public record Action(
    @Column(doc = "day by which it is to be done") LocalDate due,
    @Column(doc = "the action") String what,
    @Column(
            doc =
                "vehicles released more within the horizon; of what the plan counts on, fewer"
                    + " without it")
        long vehicles,
    @Column(doc = "by which the objective is higher; of goods not needed, what they cost")
        Money money,
    @Column(doc = "who does it usually") String owner,
    @Column(doc = "`open`, `still_open` (marked as done, and still helps), `ignored`")
        ActionState state,
    @Column(
            doc =
                "`expedite`, `reorder`, `approve`, `move`, `defer`, `cancel`, `decide`: what is"
                    + " done")
        ActionKind kind,
    @Column(doc = "what it helps; empty = the plan as a whole") String about,
    @Column(doc = "what to ask to see why: words behind `linewright`") String why,
    @Column(doc = "what somebody has said to it") String note,
    @Column(doc = "the same action has the same id tomorrow") String id,
    @Column(doc = "the change, as arguments of `--edit`; empty = the plan counts on it")
        List<String> edits) {

  public Action {
    edits = List.copyOf(edits);
  }

  /** The same as somebody has marked it. */
  Action marked(ActionState as, @Nullable String said) {
    return new Action(
        due,
        what,
        vehicles,
        money,
        owner,
        as,
        kind,
        about,
        why,
        said == null ? "" : said,
        id,
        edits);
  }

  boolean isOpen() {
    return state != ActionState.IGNORED;
  }
}
