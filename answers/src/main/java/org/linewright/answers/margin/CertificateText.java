package org.linewright.answers.margin;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.JsonReading;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.PlantDigest;
import org.linewright.core.margin.Certificate;
import org.linewright.core.margin.Certificate.CertifiedPlan;
import org.linewright.core.margin.Certificate.Claim;
import org.linewright.core.margin.Failure;
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
      if (CertificateParts.number(json, "certificate").compareTo(FORMAT) != 0) {
        throw new Refusal("the certificate is of another format\nMaybe use a newer Linewright.");
      }
      Map<String, List<String>> groups = new LinkedHashMap<>();
      CertificateParts.map(json, "groups")
          .forEach(
              (name, keys) ->
                  groups.put(
                      String.valueOf(name),
                      ((List<?>) keys).stream().map(String::valueOf).toList()));
      List<Claim> claims = new ArrayList<>();
      for (Object claim : (List<?>) CertificateParts.get(json, "claims")) {
        claims.add(CertificateParts.claim((Map<?, ?>) claim));
      }
      CertifiedPlan plan =
          json.containsKey("plan")
              ? CertificateParts.plan(CertificateParts.map(json, "plan"))
              : null;
      Mode mode = CertificateParts.mode(CertificateParts.text(json, "mode"), plan != null);
      int assumed = CertificateParts.number(json, "assumed_days").intValueExact();
      return new CertificateText(
          CertificateParts.text(json, "inputs_sha256"),
          new Certificate(mode, plan, assumed, CertificateParts.lateDays(json), groups, claims));
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
}
