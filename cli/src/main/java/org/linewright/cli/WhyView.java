package org.linewright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.why.WhyAnswer;
import org.linewright.core.why.WhyAnswer.Step;

/** Shows the answer of {@code why}. */
record WhyView(WhyAnswer why) {

  Answer answer() {
    List<String> sentences = new ArrayList<>(List.of(why.headline()));
    why.steps().forEach(step -> sentences.add("  ".repeat(step.tier()) + sentence(step)));
    return new Answer(sentences, List.of(), List.of(steps()), this::json);
  }

  private static String sentence(Step step) {
    boolean named = step.finding().startsWith(step.what());
    return named ? step.finding() : step.what() + ": " + step.finding();
  }

  private Grid<Step> steps() {
    return Grid.of("steps", "Because", why.steps())
        .column("tier", Step::tier)
        .column("what", Step::what)
        .column("finding", Step::finding);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("headline", why.headline());
    json.put("steps", steps());
    return json;
  }
}
