package org.linewright.core.margin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Mode;

/**
 * What somebody else needs to check a safety margin without a solver: what was asked, and for each
 * failure that touches the plan the claims with their proofs. A plan by rule is made again from the
 * plant; of any other plan the certificate carries what is to be kept.
 *
 * @param mode how the plan is made
 * @param plan what is to be kept of it; null = the rule of the mode makes it again
 * @param assumedDays time to recover where the plant gives none
 * @param lateDays days by which goods under way may be late
 * @param groups failures with one cause, by name
 * @param claims one for each failure that touches the plan
 */
public record Certificate(
    Mode mode,
    @Nullable CertifiedPlan plan,
    int assumedDays,
    int lateDays,
    Map<String, List<String>> groups,
    List<Claim> claims) {

  public Certificate {
    claims = List.copyOf(claims);
  }

  /**
   * The plan that is to be kept, told so that nobody needs to believe how it was made: it is
   * measured, whoever made it, and shown to be possible when nothing fails.
   *
   * @param vehicles vehicles that it finishes, by variant and day
   * @param built a way to build them all
   */
  public record CertifiedPlan(List<Finished> vehicles, Proof built) {
    public CertifiedPlan {
      vehicles = List.copyOf(vehicles);
    }
  }

  /** Vehicles of a variant that the plan finishes on a day. */
  public record Finished(String variant, LocalDate day, int vehicles) {}

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
