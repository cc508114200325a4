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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.Certificate.CertifiedPlan;
import org.linewright.core.margin.Certificate.Check;
import org.linewright.core.margin.Certificate.Claim;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.margin.internal.study.TouchedPlan;
import org.linewright.core.margin.internal.world.Loss;
import org.linewright.core.margin.internal.world.MaterialProgram;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.PlantWorld;
import org.linewright.core.margin.internal.world.Survival;
import org.linewright.core.margin.internal.world.Target;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;

/** Issues certificates of a plant's safety margin, and checks them without solving anything. */
public final class CertificateQuestion {
  /** A plan is kept when less than a hundredth of a vehicle is lost of it. */
  private static final BigDecimal KEPT = new BigDecimal("0.01");

  /** What the check of the plan that a certificate carries is called. */
  public static final String PLAN = "plan";

  private static final Proof NOTHING = new Proof(0, 0, Map.of(), Map.of());

  private final PlantBase base;
  private final double[] each;

  private CertificateQuestion(Plant plant, Function<Instance, Target> kept) {
    this.base = new PlantBase(plant, kept);
    this.each = new double[base.value().length];
    Arrays.fill(each, 1);
  }

  /**
   * Solves every failure and keeps the proofs. Where the rule of the plan's mode does not make the
   * same vehicles again, the certificate carries them.
   *
   * @param plan a plan of the plant, which is to be kept
   */
  public static Certificate issue(Plant plant, Plan plan, MarginWish wish) {
    Mode mode = plan.summary().mode();
    CertificateQuestion question =
        new CertificateQuestion(plant, instance -> Target.of(instance, plan));
    TouchedPlan touched = new TouchedPlan(question.base);
    List<Claim> claims = new ArrayList<>();
    for (Failure failure : MarginQuestion.failures(plant, wish)) {
      if (touched.isBy(failure)) {
        claims.add(question.claim(failure));
      }
    }
    CertifiedPlan carried = question.isMadeAgain(mode) ? null : question.carried();
    return new Certificate(
        mode, carried, wish.assumedDays(), wish.lateDays(), wish.groups(), claims);
  }

  private boolean isMadeAgain(Mode mode) {
    return mode != Mode.BEST && base.target().isSame(byRule(base.instance(), mode));
  }

  private static Target byRule(Instance instance, Mode mode) {
    return Target.of(instance, Planner.plan(instance, PlanRequest.of(mode)));
  }

  private CertifiedPlan carried() {
    Loss nothing = base.world(base.plant()).loss(lastDay(), each);
    return new CertifiedPlan(base.target().finished(base.instance()), Proof.of(nothing));
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
   * Checks every claim in exact arithmetic: the plan is made by its rule, or the vehicles that the
   * certificate carries are shown to be buildable when nothing fails; the programs are set up anew,
   * prices and ways to build are put in; nothing is solved.
   *
   * @return one check for the plan where it is carried, one for each claim, one for each failure of
   *     the plant that has none though it touches the plan, and one for each group with a member
   *     that the plant does not know
   */
  public static List<Check> verify(Plant plant, Certificate certificate) {
    List<Check> checks = new ArrayList<>();
    CertifiedPlan carried = certificate.plan();
    CertificateQuestion question = new CertificateQuestion(plant, target(certificate));
    if (carried != null) {
      String says = question.check(carried);
      checks.add(new Check(PLAN, says.isEmpty(), says));
    }
    MarginWish wish = wish(plant, certificate, checks);
    Map<String, Claim> claims = new HashMap<>();
    for (Claim claim : certificate.claims()) {
      if (claims.put(claim.failure(), claim) != null) {
        checks.add(new Check(claim.failure(), false, "is claimed twice"));
      }
    }
    TouchedPlan touched = new TouchedPlan(question.base);
    for (Failure failure : MarginQuestion.failures(plant, wish)) {
      Claim claim = claims.remove(failure.key());
      if (claim != null) {
        String says = question.check(failure, claim);
        checks.add(new Check(failure.key(), says.isEmpty(), says));
      } else if (touched.isBy(failure)) {
        checks.add(new Check(failure.key(), false, "touches the plan but has no claim"));
      }
    }
    claims.keySet().stream()
        .sorted()
        .forEach(key -> checks.add(new Check(key, false, "is no failure of this plant")));
    return checks;
  }

  /** Checks that a certificate is about the vehicles of a plan. */
  public static Check isAbout(Plant plant, Plan plan, Certificate certificate) {
    PlantBase certified = new PlantBase(plant, target(certificate));
    boolean is = certified.target().isSame(Target.of(certified.instance(), plan));
    return new Check(PLAN + " given", is, is ? "" : "finishes other vehicles or days");
  }

  private static Function<Instance, Target> target(Certificate certificate) {
    CertifiedPlan carried = certificate.plan();
    return carried == null
        ? instance -> byRule(instance, certificate.mode())
        : instance -> Target.of(instance, carried.vehicles());
  }

  /** What of the vehicles that are carried is not as it must be; empty = all is. */
  private String check(CertifiedPlan carried) {
    if (!base.target().finished(base.instance()).equals(carried.vehicles())) {
      return "names vehicles of no variant of this plant, or outside its horizon";
    }
    return isAtMost(carried.built().upper(base.world(base.plant()).program(lastDay(), each)), KEPT)
        ? ""
        : "it is not shown that the plan can be built when nothing fails";
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
        certificate.assumedDays(), certificate.lateDays(), MarginWish.BREAK_DAYS, groups);
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
