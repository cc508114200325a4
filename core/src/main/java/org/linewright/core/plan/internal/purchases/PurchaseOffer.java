package org.linewright.core.plan.internal.purchases;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;

/**
 * What one source can bring with the orders of one week, placed on the day from which goods come
 * first; a source without a weekly capacity is one offer. Early is free, so no plan is lost by
 * leaving out the other days.
 *
 * @param source who sells
 * @param orderDay day of the order
 * @param receiptDay day from which the pieces can be used
 * @param mostPieces most that is ever of use, or that the source sells
 * @param premiumCents price of a piece above the part's cheapest source
 */
public record PurchaseOffer(
    SourceOption source, int orderDay, int receiptDay, long mostPieces, long premiumCents) {

  /**
   * The offers for a part that come within the horizon.
   *
   * @param enough pieces beyond which no plan has a use for more
   */
  public static List<PurchaseOffer> of(Instance instance, int part, long enough) {
    List<SourceOption> sources = instance.sources().get(part);
    long cheapest = sources.stream().mapToLong(SourceOption::unitPriceCents).min().orElse(0);
    List<PurchaseOffer> offers = new ArrayList<>();
    for (SourceOption source : sources) {
      long premium = source.unitPriceCents() - cheapest;
      int first = source.firstDay();
      if (source.isUnlimited() && first != Instance.NEVER) {
        int orderDay = source.latestOrder()[first];
        long most = source.orderSize(enough);
        offers.add(new PurchaseOffer(source, orderDay, source.receipt()[orderDay], most, premium));
      }
      for (int week = 0; week < source.weeklyLots().length; week++) {
        int receipt = source.receiptOfWeek(week);
        int pieces = source.weeklyLots()[week];
        if (receipt < instance.days() && pieces > 0) {
          int orderDay = source.orderDayOfWeek(week);
          offers.add(new PurchaseOffer(source, orderDay, receipt, pieces, premium));
        }
      }
    }
    return offers;
  }

  /** Adds a column to a program: orders in multiples, none or at least the smallest. */
  public int addLots(WholeProgram program) {
    long most = mostPieces / source.orderMultiple();
    int lots = program.addColumn(most);
    long least = source.orderSize(0) / source.orderMultiple();
    if (least > 1) {
      int isOrdered = program.addColumn(1);
      program.addRow(0, new WholeSum().add(1, lots).add(-least, isOrdered), WholeProgram.ENDLESS);
      program.addRow(-WholeProgram.ENDLESS, new WholeSum().add(1, lots).add(-most, isOrdered), 0);
    }
    return lots;
  }
}
