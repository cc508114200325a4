package org.linewright.server.runs;

import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Problem;

/**
 * What balance is asked for.
 *
 * @param line the line; must be given
 * @param variant one variant; all of the line that have tasks if not given
 * @param mix with several variants worst or plan; worst if not given
 * @param taktS seconds for a vehicle at a station; by the line's rate if not given
 * @param stations the shortest takt for so many stations; with takt_s: use at most so many
 */
public record BalanceTerms(
    @Nullable String line,
    @Nullable String variant,
    @Nullable String mix,
    @Nullable Double taktS,
    @Nullable Integer stations) {
  static final BalanceTerms NONE = new BalanceTerms(null, null, null, null, null);

  String knownLine() {
    if (line == null) {
      throw Problem.badRequest("balance.line is missing\nMaybe name a line of table lines.");
    }
    return line;
  }

  /** How several variants are mixed; null for one variant. */
  @Nullable String knownMix() {
    if (mix != null && !mix.equals("worst") && !mix.equals("plan")) {
      throw Problem.badRequest("mix = \"" + mix + "\": must be worst or plan");
    }
    return variant != null ? null : mix == null ? "worst" : mix;
  }

  /** The takt, 0 when none is given. */
  double takt() {
    double takt = taktS == null ? 0 : taktS;
    if (taktS != null && !(takt > 0 && takt < Double.POSITIVE_INFINITY)) {
      throw Problem.badRequest("takt_s = " + takt + ": must be above 0");
    }
    return takt;
  }

  /** Stations at most, 0 when nothing is said. */
  int mostStations() {
    int most = stations == null ? 0 : stations;
    if (stations != null && most < 1) {
      throw Problem.badRequest("stations = " + most + ": must be 1 or more");
    }
    return most;
  }
}
