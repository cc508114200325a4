package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.answers.WhyView;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;
import org.linewright.core.why.Remedy;
import org.linewright.core.why.WhyAnswer;

class WhyTextTest {
  private static final String CHANGE = "  change: helps; brings 0 EUR";

  @Test
  void eachEditStandsOnALineOfItsOwnFromWhichTheShellGoesOn() {
    assertThat(below(2))
        .containsExactly(
            "    --edit 'set orders order=O0 to priority=1' \\",
            "    --edit 'set orders order=O1 to priority=1'");
  }

  @Test
  void moreThanThreeEditsMayBeKeptInAFile() {
    assertThat(below(3)).hasSize(3).noneMatch(line -> line.contains("--save"));
    assertThat(below(4))
        .hasSize(5)
        .endsWith("    as a scenario file: the same question with --save NAME --remedy 2");
  }

  /** The lines below the second change that helps, which has so many edits. */
  private static List<String> below(int edits) {
    List<Edit> several = new ArrayList<>();
    for (int i = 0; i < edits; i++) {
      several.add(new Edit.SetCells("orders", Map.of("order", "O" + i), Map.of("priority", "1")));
    }
    List<Remedy> remedies = List.of(remedy(List.of()), remedy(several));
    WhyAnswer why = new WhyAnswer("late", "fix", List.of(), List.of(), remedies, List.of(), "EUR");
    List<String> lines = new WhyView(why).answer().headlines();
    return lines.subList(lines.lastIndexOf(CHANGE) + 1, lines.size());
  }

  private static Remedy remedy(List<Edit> edits) {
    return new Remedy("change", "helps", 0, null, Money.ZERO, "", false, "", false, edits);
  }
}
