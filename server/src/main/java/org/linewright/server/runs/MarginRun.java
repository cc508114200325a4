package org.linewright.server.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.JsonText;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.margin.CertificateText;
import org.linewright.answers.margin.MarginView;
import org.linewright.core.margin.CertificateQuestion;
import org.linewright.core.margin.MarginQuestion;
import org.linewright.core.margin.MarginWish;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.server.plants.asked.AnswerShelf;
import org.linewright.server.plants.asked.PlanChoice;
import org.linewright.store.Document;
import org.linewright.store.RunResult;

/** How big is the safety margin? The tables, and a certificate that others can check. */
final class MarginRun implements RunKind {
  static final String QUESTION = "margin";
  static final String CERTIFICATE = "certificate.json";

  @Override
  public String question() {
    return QUESTION;
  }

  @Override
  public void check(SentWish sent) {
    RunWish wish = sent.wish();
    PlanChoice.of(wish.run(), wish.mode());
    wish(wish, Map.of());
  }

  @Override
  public RunResult answer(RunInputs inputs, RunWatch watch) throws Exception {
    Plant plant = inputs.plant();
    MarginWish wish = wish(inputs.wish(), groups(inputs.wish(), plant));
    RunInputs.GivenPlan given = inputs.plan();
    Plan plan = given.plan();
    Answer answer = new MarginView(MarginQuestion.answer(plant, plan, wish, watch)).view();
    List<Document> results = new ArrayList<>(StoredTable.all(answer.tables()));
    String certificate =
        CertificateText.of(plant, CertificateQuestion.issue(plant, plan, wish)).print();
    results.add(Document.ofText(CERTIFICATE, certificate));
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("headlines", answer.headlines());
    summary.put(AnswerShelf.ABOUT, given.about());
    summary.putAll(answer.json().get());
    summary.remove("failures");
    summary.remove("waiting");
    return new RunResult(RunKind.end(watch), JsonText.compact(summary), "", results);
  }

  private static MarginWish wish(RunWish wish, Map<String, List<String>> groups) {
    MarginTerms terms = terms(wish);
    return new MarginWish(terms.assumedDays(), terms.lateDays(), terms.breakDays(), groups);
  }

  private static MarginTerms terms(RunWish wish) {
    return Objects.requireNonNullElse(wish.margin(), MarginTerms.USUAL);
  }

  /**
   * The groups, their members checked.
   *
   * @throws Refusal when the plant has no such member
   */
  private static Map<String, List<String>> groups(RunWish wish, Plant plant) {
    List<String> known = MarginQuestion.listKeys(plant);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Objects.requireNonNullElse(terms(wish).groups(), Map.<String, List<String>>of())
        .forEach(
            (name, keys) ->
                groups.put(
                    name, keys.stream().map(key -> Refusal.known("failure", key, known)).toList()));
    return groups;
  }
}
