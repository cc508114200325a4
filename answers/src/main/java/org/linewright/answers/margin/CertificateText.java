package org.linewright.answers.margin;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.JsonReading;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.PlantDigest;
import org.linewright.core.margin.Certificate;
import org.linewright.core.margin.Certificate.CertifiedPlan;
import org.linewright.core.margin.Certificate.Claim;
import org.linewright.core.margin.Certificate.Finished;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.MarginWish;
import org.linewright.core.margin.Proof;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;

/**
 * A certificate as JSON, and back. Numbers of proofs are doubles written in full, so that nothing
 * is lost on the way.
 *
 * @param inputs fingerprint of the plant that it is about
 * @param certificate the certificate
 */
public record CertificateText(String inputs, Certificate certificate) {
  private static final BigDecimal FORMAT = BigDecimal.ONE;

  /** A certificate of a plant. */
  public static CertificateText of(Plant plant, Certificate certificate) {
    return new CertificateText(PlantDigest.of(plant), certificate);
  }

  /** True when it is about this very plant, every cell of it. */
  public boolean isOf(Plant plant) {
    return inputs.equals(PlantDigest.of(plant));
  }

  /** The JSON text. */
  public String print() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("certificate", FORMAT);
    json.put("inputs_sha256", inputs);
    json.put("mode", certificate.mode().code());
    CertifiedPlan plan = certificate.plan();
    if (plan != null) {
      json.put("plan", tree(plan));
    }
    json.put("assumed_days", certificate.assumedDays());
    json.put("late_days", certificate.lateDays());
    json.put("groups", certificate.groups());
    json.put("claims", certificate.claims().stream().map(CertificateText::tree).toList());
    return JsonText.print(json);
  }

  private static Map<String, @Nullable Object> tree(CertifiedPlan plan) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put(
        "vehicles",
        plan.vehicles().stream()
            .map(row -> List.of(row.variant(), row.day().toString(), row.vehicles()))
            .toList());
    json.put("built", tree(plan.built()));
    return json;
  }

  private static Map<String, @Nullable Object> tree(Claim claim) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("failure", claim.failure());
    json.put(
        "time_to_recover_days",
        claim.timeToRecoverDays() == Failure.NEVER ? null : claim.timeToRecoverDays());
    json.put("kept_days", claim.keptDays());
    json.put("outlasts", claim.outlasts());
    json.put("impact_at_least", claim.impactAtLeast().toPlainString());
    json.put("impact_at_most", claim.impactAtMost().toPlainString());
    json.put("kept", tree(claim.kept()));
    json.put("lost", tree(claim.lost()));
    json.put("impact", tree(claim.impact()));
    return json;
  }

  private static Map<String, @Nullable Object> tree(Proof proof) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rows", proof.rows());
    json.put("columns", proof.columns());
    json.put("prices", new TreeMap<>(proof.prices()));
    json.put("values", new TreeMap<>(proof.values()));
    return json;
  }

  /**
   * Reads a certificate.
   *
   * @throws Refusal when the text is none
   */
  public static CertificateText read(String text) {
    try {
      Map<?, ?> json = JsonReading.read(text);
      if (number(json, "certificate").compareTo(FORMAT) != 0) {
        throw new Refusal("the certificate is of another format\nMaybe use a newer Linewright.");
      }
      Map<String, List<String>> groups = new LinkedHashMap<>();
      map(json, "groups")
          .forEach(
              (name, keys) ->
                  groups.put(
                      String.valueOf(name),
                      ((List<?>) keys).stream().map(String::valueOf).toList()));
      List<Claim> claims = new ArrayList<>();
      for (Object claim : (List<?>) get(json, "claims")) {
        claims.add(claim((Map<?, ?>) claim));
      }
      CertifiedPlan plan = json.containsKey("plan") ? plan(map(json, "plan")) : null;
      Mode mode = mode(text(json, "mode"), plan != null);
      int assumed = number(json, "assumed_days").intValueExact();
      return new CertificateText(
          text(json, "inputs_sha256"),
          new Certificate(mode, plan, assumed, lateDays(json), groups, claims));
    } catch (IOException
        | ClassCastException
        | NullPointerException
        | ArithmeticException
        | DateTimeParseException
        | IndexOutOfBoundsException
        | NumberFormatException e) {
      throw new Refusal("this is no certificate of margin: " + e.getMessage());
    }
  }

  /** Certificates of 0.1 do not say: their claims leave out goods under way. */
  private static int lateDays(Map<?, ?> json) {
    return json.containsKey("late_days")
        ? number(json, "late_days").intValueExact()
        : MarginWish.LATE_DAYS;
  }

  /** Only a plan that is made by a rule can be made again by who checks. */
  private static Mode mode(String code, boolean isCarried) {
    for (Mode mode : Mode.values()) {
      if (mode.code().equals(code) && (isCarried || mode != Mode.BEST)) {
        return mode;
      }
    }
    throw new Refusal(
        "the certificate is about a plan of mode \"" + code + "\", which it does not carry");
  }

  private static CertifiedPlan plan(Map<?, ?> json) {
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

  private static Claim claim(Map<?, ?> json) {
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

  private static Proof proof(Map<?, ?> json) {
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

  private static Object get(Map<?, ?> json, String key) {
    return Objects.requireNonNull(json.get(key), key + " is missing");
  }

  private static String text(Map<?, ?> json, String key) {
    return (String) get(json, key);
  }

  private static BigDecimal number(Map<?, ?> json, String key) {
    return (BigDecimal) get(json, key);
  }

  private static Map<?, ?> map(Map<?, ?> json, String key) {
    return (Map<?, ?>) get(json, key);
  }
}
