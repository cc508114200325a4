package org.linewright.core.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Mode;

/**
 * What somebody else needs to check a safety margin without a solver: what was asked, and for each
 * failure that touches the plan the claims with their proofs. The plan itself is made again from
 * the plant, by rules.
 *
 * @param mode rule by which the plan is made; not best, which searches
 * @param assumedDays time to recover where the plant gives none
 * @param lateDays days by which goods under way may be late
 * @param groups failures with one cause, by name
 * @param claims one for each failure that touches the plan
 */
public record Certificate(
    Mode mode,
    int assumedDays,
    int lateDays,
    Map<String, List<String>> groups,
    List<Claim> claims) {

  public Certificate {
    claims = List.copyOf(claims);
  }

  /**
   * What is claimed of a failure.
   *
   * @param failure its key, such as {@code supplier:KR-TRIM}
   * @param timeToRecoverDays calendar days
   * @param keptDays the plan is kept on so many days when it never recovers
   * @param outlasts true when that is the whole horizon
   * @param impactAtLeast money lost when it recovers in time: no way to build loses less
   * @param impactAtMost there is a way that loses no more
   * @param kept a way to keep the plan on these days
   * @param lost prices that prove a loss on the next day
   * @param impact prices and a way for both bounds on the money
   */
  public record Claim(
      String failure,
      int timeToRecoverDays,
      int keptDays,
      boolean outlasts,
      BigDecimal impactAtLeast,
      BigDecimal impactAtMost,
      Proof kept,
      Proof lost,
      Proof impact) {}

  /**
   * What came of checking a claim.
   *
   * @param failure its key
   * @param holds true when every part of the claim is proven
   * @param says what does not hold; empty when all does
   */
  public record Check(String failure, boolean holds, String says) {}
}
