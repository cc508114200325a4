package org.linewright.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.units.Money;

class SearchProgressTest {
  private static String told(double gap) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            80,
            Optional.empty());
    Money money = new Money(3_000_000);
    try (SearchProgress progress = new SearchProgress(terminal, first -> {})) {
      progress.progress(new PlanProgress(Duration.ZERO, 0, money, money, gap, 20, 20, 0));
    }
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void aGapIsNeverNegative() {
    assertThat(told(0))
        .isEqualTo(
            "0 s  objective 30,000  bound 30,000  gap 0.000 %  on time 20  late vehicle-days 0");
    assertThat(told(-0.0)).contains("gap 0.000 %");
    assertThat(told(-1e-7)).contains("gap 0.000 %");
  }

  @Test
  void onlyAGapOf0Reads0() {
    assertThat(told(1e-9)).contains("gap 0.001 %");
    assertThat(told(0.0123)).contains("gap 1.230 %");
  }
}
