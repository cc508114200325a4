package org.linewright.core.sourcing.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals demand to sources with target shares. {@code whole}: all of a period goes to the source
 * that is farthest below its share of what will have been dealt with it; of several to the first.
 * {@code split}: each gets its share, rounded up to its multiple.
 */
final class Dealing {
  private static final double ROUNDING = 1e-9;

  private Dealing() {}

  static List<CaseFigure> figures(String name, List<ShareRow> shares, List<DemandRow> demands) {
    long[] dealt = new long[shares.size()];
    long total = 0;
    for (DemandRow demand : demands) {
      total += demand.quantity();
      if (shares.get(0).rule() == DealRule.WHOLE) {
        int first = farthest(shares, dealt, total);
        dealt[first] += rounded(demand.quantity(), shares.get(first).orderMultiple());
      } else {
        for (int i = 0; i < dealt.length; i++) {
          ShareRow share = shares.get(i);
          dealt[i] += rounded(share.share() * demand.quantity(), share.orderMultiple());
        }
      }
    }
    List<CaseFigure> figures = new ArrayList<>();
    for (int i = 0; i < dealt.length; i++) {
      figures.add(CaseFigure.of(name, "ordered of " + shares.get(i).source(), (double) dealt[i]));
    }
    return figures;
  }

  private static int farthest(List<ShareRow> shares, long[] dealt, long total) {
    int best = 0;
    for (int i = 1; i < dealt.length; i++) {
      double lead = shares.get(i).share() * total - dealt[i];
      if (lead > shares.get(best).share() * total - dealt[best] + ROUNDING) {
        best = i;
      }
    }
    return best;
  }

  private static long rounded(double pieces, int multiple) {
    return (long) Math.ceil(pieces / multiple - ROUNDING) * multiple;
  }
}
