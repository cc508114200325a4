package org.linewright.core.sequence.internal.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionShareTest {
  private static List<Integer> with(String option, int with, int units) {
    return IntStream.range(0, units)
        .filter(number -> OptionShare.has(option, number, with, units))
        .boxed()
        .toList();
  }

  @Test
  void asManyVehiclesHaveAnOptionAsItsShareSays() {
    for (int units = 1; units <= 60; units++) {
      for (int with = 0; with <= units; with++) {
        assertThat(with("SUNROOF", with, units)).hasSize(with);
      }
    }
  }

  @Test
  void colorsAndOptionsDoNotFallOnTheSameVehicles() {
    List<String> colors = OptionShare.colors("WHITE 40; BLACK 35; RED 25", 80);

    List<Integer> roofs = with("SUNROOF", 32, 80);
    List<Integer> tones = with("TWO-TONE", 28, 80);

    assertThat(roofs.stream().filter(tones::contains).count()).isBetween(7L, 16L);
    assertThat(tones.stream().filter(i -> colors.get(i).equals("RED")).count()).isBetween(4L, 10L);
    assertThat(tones.stream().filter(i -> colors.get(i).equals("WHITE")).count())
        .isBetween(7L, 16L);
  }
}
