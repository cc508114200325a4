package org.linewright.answers.stress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.Answer;
import org.linewright.answers.format.Grid;
import org.linewright.core.stress.ReplayAnswer;
import org.linewright.core.stress.ReplayAnswer.Down;
import org.linewright.core.stress.ReplayAnswer.Week;
import org.linewright.core.units.Money;

/** Shows what happens in one replication of a stress test. */
public record ReplayView(ReplayAnswer answer) {

  public Answer view() {
    String headline =
        String.format(
            Locale.US,
            "Replication %,d releases %,d of %,d vehicles, %,d are started later than planned; %,d"
                + " shocks.",
            answer.replication(),
            answer.built(),
            answer.planned(),
            answer.delayed(),
            answer.shocks().size());
    return new Answer(
        List.of(headline), List.of(shocks(), weeks()), List.of(shocks(), weeks()), this::json);
  }

  private Grid<Down> shocks() {
    return Grid.of("shocks", "What happens", answer.shocks())
        .column("shock", Down::name)
        .column("from", Down::from)
        .column("to", Down::to)
        .column("days", Down::days);
  }

  private Grid<Week> weeks() {
    return Grid.of("weeks", "What is started", answer.weeks())
        .column("from", Week::from)
        .column("line", Week::line)
        .column("planned", Week::planned)
        .column("started", Week::started)
        .column("ahead", Week::ahead);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("replication", answer.replication());
    json.put("planned", answer.planned());
    json.put("built", answer.built());
    json.put("delayed", answer.delayed());
    json.put("money_lost", new Money(answer.lossCents()));
    json.put("stop", answer.stop());
    json.put("shocks", shocks());
    json.put("weeks", weeks());
    return json;
  }
}
