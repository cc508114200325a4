package org.linewright.answers.margin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.core.margin.Certificate.Check;

/**
 * Shows what came of checking a certificate.
 *
 * @param checks what came of each claim
 * @param sameInputs true when it is about this very plant
 */
public record CertificateView(List<Check> checks, boolean sameInputs) {

  /** True when the certificate is about this plant and all of it is proven. */
  public boolean holds() {
    return sameInputs && checks.stream().allMatch(Check::holds);
  }

  public Answer view() {
    return new Answer(
        List.of(headline()),
        List.of(table(checks.stream().filter(check -> !check.holds()).toList())),
        List.of(table(checks)),
        this::json);
  }

  private String headline() {
    long proven = checks.stream().filter(Check::holds).count();
    String claims = proven + " of " + checks.size() + " claims are proven, in exact arithmetic.";
    return sameInputs ? claims : "The certificate is about other inputs than this plant. " + claims;
  }

  private static Grid<Check> table(List<Check> rows) {
    return Grid.of("claims", "Claims", rows)
        .column("failure", Check::failure)
        .column("holds", Check::holds)
        .column("says", Check::says);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("holds", holds());
    json.put("same_inputs", sameInputs);
    json.put("claims", table(checks));
    return json;
  }
}
