package org.linewright.answers;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;
import org.linewright.core.why.Remedy;
import org.linewright.core.why.WhyAnswer;
import org.linewright.files.scenario.EditText;

/** What would help, in sentences, and what to type to see it. */
final class RemedyText {
  /** More edits than that are better kept in a file. */
  private static final int MOST_TYPED = 3;

  private final WhyAnswer why;

  RemedyText(WhyAnswer why) {
    this.why = why;
  }

  Stream<String> sentences(Remedy remedy) {
    StringBuilder text = new StringBuilder(remedy.change()).append(": ").append(remedy.effect());
    Money cost = remedy.cost();
    if (cost != null) {
      text.append("; costs ").append(cost.in(why.currency()));
    }
    text.append("; brings ").append(remedy.objective().in(why.currency()));
    if (!remedy.others().isEmpty()) {
      text.append("; ").append(remedy.others());
    }
    if (remedy.asksTheCustomer()) {
      text.append("; ask the customer");
    }
    if (!remedy.condition().isEmpty()) {
      text.append("; ").append(remedy.condition());
    }
    return Stream.of(Stream.of(text.toString()), flags(remedy), file(remedy))
        .flatMap(lines -> lines);
  }

  /** What to type behind the question to see it, a flag a line. */
  private static Stream<String> flags(Remedy remedy) {
    int last = remedy.edits().size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> WhyView.INDENT + argument(remedy.edits().get(i)) + (i < last ? " \\" : ""));
  }

  /** What to type behind the question to see it. */
  static String edits(Remedy remedy) {
    return remedy.edits().stream().map(RemedyText::argument).collect(Collectors.joining(" "));
  }

  private static String argument(Edit edit) {
    return "--edit '" + EditText.print(edit).replace("'", "'\\''") + "'";
  }

  /** How to keep many edits: nobody wants to type them twice. */
  private Stream<String> file(Remedy remedy) {
    if (remedy.edits().size() <= MOST_TYPED) {
      return Stream.of();
    }
    int number = why.remedies().indexOf(remedy) + 1;
    String which = number == 1 ? "" : " --remedy " + number;
    return Stream.of(
        WhyView.INDENT + "as a scenario file: the same question with --save NAME" + which);
  }
}
