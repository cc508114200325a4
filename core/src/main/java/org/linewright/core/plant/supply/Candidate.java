package org.linewright.core.plant.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * A supplier that could deliver parts of a family once it is approved.
 *
 * <p>One row of table candidates.
 *
 * @param candidate name of the candidate
 * @param partFamily family of the parts
 * @param parts the parts of the family that it delivers; empty = all
 * @param supplier the supplier, in table suppliers or not
 * @param country its country; empty = as in suppliers
 * @param tier2Country countries of its suppliers; empty = as in suppliers
 * @param route the route
 * @param regime group that stops together, such as a sanction regime
 * @param barredFrom first day on which nothing may be bought of it; up to the plan date = never
 * @param leadTimeDays calendar days from order to use at the line
 * @param priceFactor price of a piece as a multiple of the part's unit cost; empty = 1
 * @param acceptedShare share of its pieces that pass inspection; empty = 1
 * @param capacityPerWeek pieces a week, all parts together
 * @param minimumOrder fewest pieces that are bought of it, if any are
 * @param orderMultiple what is bought is a multiple of this
 * @param largestShare share of the family's pieces, bought or reserved, that may be its; empty =
 *     all
 * @param approvalDays calendar days that its approval takes
 * @param approvalCost cost of its approval
 * @param crew crew that approves it
 * @param crewUnits units of the crew that it takes meanwhile; empty = 1
 * @param reservePerWeek pieces a week that can be reserved beside
 * @param reservePrice paid for each of them a week, whether taken or not
 * @param reservePriceFactor price of a piece that is taken, as a multiple of the unit cost
 * @param responseDays calendar days until what is reserved can be used
 * @param meanDaysBetween mean days between its own stops, for stress; empty = none are known
 * @param meanDaysDown mean days of a stop
 */
@TableInfo(
    name = "candidates",
    doc = "A supplier that could deliver parts of a family once it is approved.")
public record Candidate(
    @Column(doc = "name of the candidate", key = true, required = true, id = true) String candidate,
    @Column(doc = "family of the parts", required = true, id = true) String partFamily,
    @Column(doc = "the parts of the family that it delivers; empty = all", id = true)
        List<String> parts,
    @Column(doc = "the supplier, in table suppliers or not", required = true, id = true)
        String supplier,
    @Column(doc = "its country; empty = as in suppliers", id = true) @Nullable String country,
    @Column(doc = "countries of its suppliers, separated by ;", id = true)
        List<String> tier2Country,
    @Column(doc = "the route", refersTo = "routes", id = true) @Nullable String route,
    @Column(doc = "group that stops together, such as a sanction regime", id = true)
        @Nullable String regime,
    @Column(doc = "first day on which nothing may be bought of it; the plan date = never")
        @Nullable LocalDate barredFrom,
    @Column(doc = "calendar days from order to use at the line", required = true) int leadTimeDays,
    @Column(doc = "price of a piece as a multiple of the part's unit cost; empty = 1")
        @Nullable Double priceFactor,
    @Column(doc = "share of its pieces that pass inspection; empty = 1")
        @Nullable Double acceptedShare,
    @Column(doc = "pieces a week, all parts together", required = true, min = 1)
        int capacityPerWeek,
    @Column(doc = "fewest pieces that are bought of it, if any are", fallback = "1")
        int minimumOrder,
    @Column(doc = "what is bought is a multiple of this", fallback = "1", min = 1)
        int orderMultiple,
    @Column(doc = "share of the family's pieces, bought or reserved, that may be its; empty = all")
        @Nullable Double largestShare,
    @Column(doc = "calendar days that its approval takes", required = true) int approvalDays,
    @Column(doc = "cost of its approval", required = true) Money approvalCost,
    @Column(doc = "crew that approves it", refersTo = "crews", id = true) @Nullable String crew,
    @Column(doc = "units of the crew that it takes meanwhile; empty = 1")
        @Nullable Integer crewUnits,
    @Column(doc = "pieces a week that can be reserved beside") @Nullable Integer reservePerWeek,
    @Column(doc = "paid for each of them a week, whether taken or not")
        @Nullable Money reservePrice,
    @Column(doc = "price of a piece that is taken, as a multiple of the unit cost; empty = 1")
        @Nullable Double reservePriceFactor,
    @Column(doc = "calendar days until what is reserved can be used; empty = lead_time_days")
        @Nullable Integer responseDays,
    @Column(doc = "mean days between its own stops; empty = none are known")
        @Nullable Double meanDaysBetween,
    @Column(doc = "mean days of a stop") @Nullable Double meanDaysDown) {
  public Candidate {
    parts = List.copyOf(parts);
    tier2Country = List.copyOf(tier2Country);
  }

  /** The price factor, 1 where none is given. */
  public double priceFactorOr1() {
    return priceFactor == null ? 1 : priceFactor;
  }
}
