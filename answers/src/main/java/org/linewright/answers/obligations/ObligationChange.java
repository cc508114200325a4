package org.linewright.answers.obligations;

import java.util.List;
import org.linewright.core.obligations.ObligationState;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * What a change does to an obligation that is missed, planned and scheduled again with it.
 *
 * @param obligation the obligation
 * @param change what is changed
 * @param state how it stands then
 * @param lacking what lacks then
 * @param pieces vehicles or days that are missed then
 * @param penalties by which all penalties together are lower
 * @param vehicles vehicles that are released more within the horizon
 * @param objective by which the objective of the plan is higher
 * @param edits the change, as arguments of {@code --edit}
 */
@TableInfo(name = "changes", doc = "Changes, each planned and scheduled again")
public record ObligationChange(
    @Column(doc = "obligation") String obligation,
    @Column(doc = "what is changed") String change,
    @Column(doc = "how it stands then") ObligationState state,
    @Column(doc = "what lacks then", decimals = 1) double lacking,
    @Column(doc = "vehicles or days that are missed then") long pieces,
    @Column(doc = "by which all penalties together are lower") Money penalties,
    @Column(doc = "vehicles that are released more within the horizon") int vehicles,
    @Column(doc = "by which the objective of the plan is higher") Money objective,
    @Column(doc = "the change, as arguments of `--edit`") List<String> edits) {

  /** True when the obligation is no longer missed. */
  public boolean helps() {
    return state != ObligationState.MISSED;
  }
}
