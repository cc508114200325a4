package org.linewright.core.testplants;

import java.util.List;
import java.util.SplittableRandom;

/** Draws of one stream; streams split from it do not disturb each other. */
public final class Dice {
  private final SplittableRandom random;

  public Dice(SplittableRandom random) {
    this.random = random;
  }

  Dice split() {
    return new Dice(random.split());
  }

  /**
   * A whole number from {@code low} to {@code high}, both included; {@code low} if high is less.
   */
  public int from(int low, int high) {
    return high <= low ? low : random.nextInt(low, high + 1);
  }

  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  public <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
