package org.linewright.core.obligations;

import java.util.List;
import java.util.Objects;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.programme.ProgrammeAnswer;

/** Answers which obligations are met, by a plan of the vehicles and the dates of the programme. */
public final class ObligationsQuestion {
  private final VehicleMeasures vehicles;
  private final ProgrammeMeasures facilities;

  private ObligationsQuestion(Instance instance, Plan plan, ProgrammeAnswer programme) {
    this.vehicles = new VehicleMeasures(instance, plan);
    this.facilities = new ProgrammeMeasures(instance.plant(), programme);
  }

  /**
   * How each obligation stands, in the order of the table.
   *
   * @param instance the compiled world of which the plan is
   * @param plan what is built and delivered
   * @param programme when the facilities are ready
   */
  public static List<Standing> answer(Instance instance, Plan plan, ProgrammeAnswer programme) {
    ObligationsQuestion question = new ObligationsQuestion(instance, plan, programme);
    return instance.plant().obligations().stream()
        .map(row -> question.finding(row).standing(row, instance.plant().settings().planDate()))
        .toList();
  }

  private Finding finding(Obligation row) {
    return switch (row.measure()) {
      case VEHICLES -> vehicles.vehicles(row, threshold(row));
      case POINTS -> vehicles.points(row, threshold(row));
      case SKD_SHARE -> vehicles.skdShare(row, threshold(row));
      case INVESTMENT -> facilities.investment(row, threshold(row));
      case OPENING -> facilities.opening(row);
      case APPROVAL -> facilities.approval(row);
    };
  }

  private static double threshold(Obligation row) {
    return Objects.requireNonNull(row.threshold(), "a checked plant gives it");
  }
}
