package org.linewright.core.sourcing;

import java.util.List;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;

/**
 * Whom to buy from.
 *
 * @param vehicles vehicles that wait for parts that candidates deliver
 * @param others vehicles in no plan that candidates do not help
 * @param candidates candidates that may be bought from
 * @param barred candidates that may not
 * @param budget as asked
 * @param chosen the portfolio, the most worth first
 * @param none what happens without it
 * @param best what happens with it
 * @param frontier the same for other budgets
 * @param concentration by family
 * @param gap mean of what the portfolio costs above the best of other scenarios, as a share
 * @param gapUpper upper 95 % confidence limit of that
 * @param proof what stress finds
 * @param edits the portfolio as edits
 */
public record SourceAnswer(
    long vehicles,
    long others,
    int candidates,
    int barred,
    Money budget,
    List<ChosenSource> chosen,
    FrontierPoint none,
    FrontierPoint best,
    List<FrontierPoint> frontier,
    List<Concentration> concentration,
    double gap,
    double gapUpper,
    Proof proof,
    List<Edit> edits) {
  public SourceAnswer {
    chosen = List.copyOf(chosen);
    frontier = List.copyOf(frontier);
    concentration = List.copyOf(concentration);
    edits = List.copyOf(edits);
  }
}
