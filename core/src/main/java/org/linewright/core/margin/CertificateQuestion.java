package org.linewright.core.margin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.margin.Certificate.Check;
import org.linewright.core.margin.Certificate.Claim;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;

/** Issues certificates of a plant's safety margin, and checks them without solving anything. */
public final class CertificateQuestion {
  /** A plan is kept when less than a hundredth of a vehicle is lost of it. */
  private static final BigDecimal KEPT = new BigDecimal("0.01");

  private static final Proof NOTHING = new Proof(0, 0, Map.of(), Map.of());

  private final PlantBase base;
  private final double[] each;

  private CertificateQuestion(Plant plant, Mode mode) {
    this.base = new PlantBase(plant, mode);
    this.each = new double[base.value().length];
    Arrays.fill(each, 1);
  }

  /**
   * Solves every failure and keeps the proofs.
   *
   * @throws IllegalArgumentException when the plan is asked for by search: it could not be made
   *     again
   */
  public static Certificate issue(Plant plant, MarginWish wish) {
    if (wish.mode() == Mode.BEST) {
      throw new IllegalArgumentException("mode = best\nMaybe ask for list or two.");
    }
    CertificateQuestion question = new CertificateQuestion(plant, wish.mode());
    FailureStudy study = new FailureStudy(question.base);
    List<Claim> claims = new ArrayList<>();
    for (Failure failure : MarginQuestion.failures(plant, wish)) {
      if (study.touches(failure)) {
        claims.add(question.claim(failure));
      }
    }
    return new Certificate(wish.mode(), wish.assumedDays(), wish.lateDays(), wish.groups(), claims);
  }

  private Claim claim(Failure failure) {
    FailedPlant failed = new FailedPlant(base.plant(), List.of(failure));
    PlantWorld forGood = base.world(failed.forGood());
    Survival survival = forGood.survival();
    Loss impact =
        base.world(failed.recovering(failure.timeToRecoverDays())).loss(lastDay(), base.value());
    Proof money = Proof.of(impact);
    int kept = survival.days();
    return new Claim(
        failure.key(),
        failure.timeToRecoverDays(),
        kept,
        survival.outlasts(),
        cents(money.lower(impact.program()), RoundingMode.FLOOR),
        cents(money.upper(impact.program()), RoundingMode.CEILING),
        kept == 0 ? NOTHING : Proof.of(forGood.loss(kept - 1, each)),
        survival.outlasts() ? NOTHING : Proof.of(forGood.loss(kept, each)),
        money);
  }

  private int lastDay() {
    return base.instance().days() - 1;
  }

  private static BigDecimal cents(Optional<BigDecimal> amount, RoundingMode rounding) {
    return amount.orElseThrow().setScale(2, rounding);
  }

  /**
   * Checks every claim in exact arithmetic: the plan is made by its rule, the programs are set up
   * anew, prices and ways to build are put in; nothing is solved.
   *
   * @return one check for each claim, one for each failure of the plant that has none though it
   *     touches the plan, and one for each group with a member that the plant does not know
   */
  public static List<Check> verify(Plant plant, Certificate certificate) {
    CertificateQuestion question = new CertificateQuestion(plant, certificate.mode());
    List<Check> checks = new ArrayList<>();
    MarginWish wish = wish(plant, certificate, checks);
    Map<String, Claim> claims = new HashMap<>();
    for (Claim claim : certificate.claims()) {
      if (claims.put(claim.failure(), claim) != null) {
        checks.add(new Check(claim.failure(), false, "is claimed twice"));
      }
    }
    FailureStudy study = new FailureStudy(question.base);
    for (Failure failure : MarginQuestion.failures(plant, wish)) {
      Claim claim = claims.remove(failure.key());
      if (claim != null) {
        String says = question.check(failure, claim);
        checks.add(new Check(failure.key(), says.isEmpty(), says));
      } else if (study.touches(failure)) {
        checks.add(new Check(failure.key(), false, "touches the plan but has no claim"));
      }
    }
    claims.keySet().stream()
        .sorted()
        .forEach(key -> checks.add(new Check(key, false, "is no failure of this plant")));
    return checks;
  }

  /** What the certificate was asked for; groups of which a member is unknown do not hold. */
  private static MarginWish wish(Plant plant, Certificate certificate, List<Check> checks) {
    List<String> known = MarginQuestion.listKeys(plant);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    certificate
        .groups()
        .forEach(
            (name, members) -> {
              if (known.containsAll(members)) {
                groups.put(name, members);
              } else {
                String key = FailureKind.GROUP.code() + ":" + name;
                checks.add(new Check(key, false, "has a member that is no failure of this plant"));
              }
            });
    return new MarginWish(
        certificate.mode(),
        certificate.assumedDays(),
        certificate.lateDays(),
        MarginWish.BREAK_DAYS,
        groups);
  }

  /** What of a claim is not proven; empty = all is. */
  private String check(Failure failure, Claim claim) {
    if (failure.timeToRecoverDays() != claim.timeToRecoverDays()) {
      return "recovers in " + failure.timeToRecoverDays() + " days";
    }
    FailedPlant failed = new FailedPlant(base.plant(), List.of(failure));
    PlantWorld forGood = base.world(failed.forGood());
    int kept = claim.keptDays();
    if (kept < 0 || kept > lastDay() + 1 || claim.outlasts() != (kept == lastDay() + 1)) {
      return "the days do not fit the horizon";
    }
    if (kept > 0 && !isAtMost(claim.kept().upper(forGood.program(kept - 1, each)), KEPT)) {
      return "it is not shown that the plan is kept for " + kept + " days";
    }
    if (!claim.outlasts()
        && claim.lost().lower(forGood.program(kept, each)).map(BigDecimal::signum).orElse(0) <= 0) {
      return "a loss on day " + (kept + 1) + " is not shown";
    }
    MaterialProgram money =
        base.world(failed.recovering(claim.timeToRecoverDays())).program(lastDay(), base.value());
    if (!isAtMost(Optional.of(claim.impactAtLeast()), claim.impact().lower(money).orElse(null))) {
      return "it is not shown that at least " + claim.impactAtLeast() + " is lost";
    }
    if (!isAtMost(claim.impact().upper(money), claim.impactAtMost())) {
      return "it is not shown that at most " + claim.impactAtMost() + " is lost";
    }
    return "";
  }

  private static boolean isAtMost(Optional<BigDecimal> number, @Nullable BigDecimal limit) {
    return limit != null && number.isPresent() && number.get().compareTo(limit) <= 0;
  }
}
