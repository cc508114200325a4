package org.linewright.answers.margin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.linewright.answers.format.Refusal;
import org.linewright.core.margin.Certificate.CertifiedPlan;
import org.linewright.core.margin.Certificate.Claim;
import org.linewright.core.margin.Certificate.Finished;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.MarginWish;
import org.linewright.core.margin.Proof;
import org.linewright.core.plan.Mode;

/** Parts of a certificate out of its JSON; what is not as a certificate has it throws. */
final class CertificateParts {
  private CertificateParts() {}

  /** Certificates of 0.1 do not say: their claims leave out goods under way. */
  static int lateDays(Map<?, ?> json) {
    return json.containsKey("late_days")
        ? number(json, "late_days").intValueExact()
        : MarginWish.LATE_DAYS;
  }

  /** Only a plan that is made by a rule can be made again by who checks. */
  static Mode mode(String code, boolean isCarried) {
    for (Mode mode : Mode.values()) {
      if (mode.code().equals(code) && (isCarried || mode != Mode.BEST)) {
        return mode;
      }
    }
    throw new Refusal(
        "the certificate is about a plan of mode \"" + code + "\", which it does not carry");
  }

  static CertifiedPlan plan(Map<?, ?> json) {
    List<Finished> vehicles = new ArrayList<>();
    for (Object row : (List<?>) get(json, "vehicles")) {
      List<?> cells = (List<?>) row;
      vehicles.add(
          new Finished(
              (String) cells.get(0),
              LocalDate.parse((String) cells.get(1)),
              ((BigDecimal) cells.get(2)).intValueExact()));
    }
    return new CertifiedPlan(vehicles, proof(map(json, "built")));
  }

  static Claim claim(Map<?, ?> json) {
    return new Claim(
        text(json, "failure"),
        json.containsKey("time_to_recover_days") && json.get("time_to_recover_days") == null
            ? Failure.NEVER
            : number(json, "time_to_recover_days").intValueExact(),
        number(json, "kept_days").intValueExact(),
        (Boolean) get(json, "outlasts"),
        new BigDecimal(text(json, "impact_at_least")),
        new BigDecimal(text(json, "impact_at_most")),
        proof(map(json, "kept")),
        proof(map(json, "lost")),
        proof(map(json, "impact")));
  }

  static Proof proof(Map<?, ?> json) {
    return new Proof(
        number(json, "rows").intValueExact(),
        number(json, "columns").intValueExact(),
        doubles(map(json, "prices")),
        doubles(map(json, "values")));
  }

  private static Map<Integer, Double> doubles(Map<?, ?> json) {
    Map<Integer, Double> doubles = new TreeMap<>();
    json.forEach(
        (at, value) ->
            doubles.put(Integer.valueOf(String.valueOf(at)), ((BigDecimal) value).doubleValue()));
    return doubles;
  }

  static Object get(Map<?, ?> json, String key) {
    return Objects.requireNonNull(json.get(key), key + " is missing");
  }

  static String text(Map<?, ?> json, String key) {
    return (String) get(json, key);
  }

  static BigDecimal number(Map<?, ?> json, String key) {
    return (BigDecimal) get(json, key);
  }

  static Map<?, ?> map(Map<?, ?> json, String key) {
    return (Map<?, ?>) get(json, key);
  }
}
