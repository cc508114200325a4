package org.linewright.core.launch.internal.ahead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.Launch;
import org.linewright.core.launch.OrderShift;
import org.linewright.core.launch.Outlook;
import org.linewright.core.launch.internal.fit.CurveFitter;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Edit;

/**
 * Plans again with the fitted ramps. Table {@code ramps} knows the exponential form only, so it is
 * that curve which is written, also where another family fits better; and no plan should count on
 * more than the target, so it is fitted with the target as its highest plateau.
 */
public record OutlookPlanner(Plant plant, Plan plan) {
  private static final int DECIMALS = 3;

  /** Empty when no launch with a row in {@code ramps} was fitted. */
  public Optional<Outlook> outlook(List<Launch> launches) {
    List<Edit> edits = new ArrayList<>();
    for (Launch launch : launches) {
      if (launch.startPlanned() != null && launch.chosen() != null) {
        edit(launch).ifPresent(edits::add);
      }
    }
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    Plan asFitted = new Replanner(plant, plan).plan(edits);
    return Optional.of(
        new Outlook(edits, plan.summary(), asFitted.summary(), OrderShift.between(plan, asFitted)));
  }

  private static Optional<Edit> edit(Launch launch) {
    Double target = launch.targetPerDay();
    if (target == null || target <= 0) {
      return Optional.empty();
    }
    return new CurveFitter(launch.weeks())
        .fit(CurveFamily.EXPONENTIAL, target)
        .map(fit -> edit(launch, fit.curve().parameters()));
  }

  private static Edit edit(Launch launch, Map<String, Double> parameters) {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("line", launch.line());
    key.put("variant", launch.variant());
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("sop", String.valueOf(launch.started()));
    parameters.forEach((name, value) -> cells.put(name, decimal(value)));
    return new Edit.SetCells("ramps", key, cells);
  }

  private static String decimal(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
