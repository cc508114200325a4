package org.linewright.core.brute;

/** One decision of a plan. Numbers are those of {@link TinyPlant}. */
sealed interface Move {

  /** Vehicles started on a line, or completed on the yard (line -1). */
  record Made(int day, Way way, int line, int units) implements Move {}

  record Delivered(int day, int order, int units) implements Move {}

  record Bought(Offer offer, int pieces) implements Move {}
}
