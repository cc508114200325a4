package org.linewright.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.EditTree;
import org.linewright.answers.format.Grid;
import org.linewright.answers.world.AskedPlan;
import org.linewright.core.why.Price;
import org.linewright.core.why.Remedy;
import org.linewright.core.why.Tried;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.WhyAnswer.Step;

/** Shows the answer of {@code why}. */
public record WhyView(WhyAnswer why) {
  static final String INDENT = "  ";

  public Answer answer() {
    List<String> sentences = new ArrayList<>(List.of(why.headline()));
    if (!why.advice().isEmpty()) {
      sentences.add("Fix: " + why.advice());
    }
    why.steps().forEach(step -> sentences.add(INDENT.repeat(step.tier()) + step.sentence()));
    add(sentences, "Tried", why.tried().stream().map(WhyView::sentence).toList());
    add(
        sentences,
        "Would help",
        why.remedies().stream().flatMap(new RemedyText(why)::sentences).toList());
    add(sentences, "Worth", why.prices().stream().map(this::sentence).toList());
    List<Grid<?>> tables = List.of(steps(), tried(), remedies(), prices());
    return new Answer(sentences, List.of(), tables, this::json);
  }

  /** The same, which says which plan it is about. */
  public Answer answer(AskedPlan plan) {
    Answer told = answer().about(plan);
    if (why.remedies().isEmpty()) {
      return told;
    }
    List<String> sentences = new ArrayList<>(answer().headlines());
    sentences.add("About " + plan.words() + "; what would help is checked against it.");
    return new Answer(sentences, told.shown(), told.tables(), told.json());
  }

  private static void add(List<String> sentences, String title, List<String> rows) {
    if (!rows.isEmpty()) {
      sentences.add(title);
      rows.forEach(row -> sentences.add(INDENT + row));
    }
  }

  private static String sentence(Tried tried) {
    String kind = tried.kind();
    if (kind.equals("change")) {
      return tried.finding();
    }
    String what =
        kind.equals("line") || kind.equals("kits") ? kind + " " + tried.what() : tried.what();
    return what + ": " + tried.finding();
  }

  private String sentence(Price price) {
    return price.more() + ": " + price.objective().in(why.currency());
  }

  private Grid<Step> steps() {
    return Grid.of("steps", "Because", why.steps())
        .column("tier", Step::tier)
        .column("what", Step::what)
        .column("finding", Step::finding);
  }

  private Grid<Tried> tried() {
    return Grid.of("tried", "Tried", why.tried())
        .column("kind", Tried::kind)
        .column("what", Tried::what)
        .column("finding", Tried::finding);
  }

  private Grid<Remedy> remedies() {
    return Grid.of("remedies", "Would help", why.remedies())
        .column("change", Remedy::change)
        .column("effect", Remedy::effect)
        .column("still_open", Remedy::stillOpen)
        .column("cost", Remedy::cost)
        .column("objective", Remedy::objective)
        .column("others", Remedy::others)
        .column("ask_customer", Remedy::asksTheCustomer)
        .column("condition", Remedy::condition)
        .column("edits", RemedyText::edits);
  }

  /** The rows of the table, each with its edits as trees, too: {@code apply}. */
  private List<Map<String, @Nullable Object>> remedyTrees() {
    Grid<Remedy> table = remedies();
    List<Map<String, @Nullable Object>> trees = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Map<String, @Nullable Object> tree = table.object(row);
      tree.put("apply", EditTree.of(table.rows().get(row).edits()));
      trees.add(tree);
    }
    return trees;
  }

  private Grid<Price> prices() {
    return Grid.of("prices", "Worth", why.prices())
        .column("more", Price::more)
        .column("objective", Price::objective);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("currency", why.currency());
    json.put("headline", why.headline());
    json.put("advice", why.advice());
    json.put("steps", steps());
    json.put("tried", tried());
    json.put("remedies", remedyTrees());
    json.put("prices", prices());
    return json;
  }
}
