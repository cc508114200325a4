package org.linewright.server.runs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.sequence.Goal;
import org.linewright.server.http.Problem;

/**
 * What sequence is asked for.
 *
 * @param line the line; must be given
 * @param day the day, such as 2022-05-30; the first with cars if not given
 * @param goals what counts, the most important first: lots, hard, colors, soft, work, parts; all,
 *     in this sequence, if not given
 * @param given numbers of the day's cars in the sequence that they have now, for a day that has
 *     begun
 * @param frozen the first so many cars given keep their slots; 0 if not given
 * @param blocked numbers of cars given that cannot go on: they are left out
 */
public record SequenceTerms(
    @Nullable String line,
    @Nullable String day,
    @Nullable List<String> goals,
    @Nullable List<String> given,
    @Nullable Integer frozen,
    @Nullable List<String> blocked) {
  static final SequenceTerms NONE = new SequenceTerms(null, null, null, null, null, null);

  String knownLine() {
    if (line == null) {
      throw Problem.badRequest("sequence.line is missing\nMaybe name a line of table lines.");
    }
    return line;
  }

  Optional<LocalDate> asDay() {
    try {
      return Optional.ofNullable(day).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      throw Problem.badRequest("day = \"" + day + "\": must be a date such as 2022-10-10");
    }
  }

  List<Goal> asGoals() {
    return listed(goals).stream().map(SequenceTerms::goal).toList();
  }

  private static Goal goal(String name) {
    return Arrays.stream(Goal.values())
        .filter(goal -> goal.code().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "goals has \"" + name + "\": must be lots, hard, colors, soft, work or parts"));
  }

  List<String> listGiven() {
    return listed(given);
  }

  List<String> listBlocked() {
    return listed(blocked);
  }

  private static List<String> listed(@Nullable List<String> names) {
    return Objects.requireNonNullElse(names, List.of());
  }

  int frozenCars() {
    int cars = frozen == null ? 0 : frozen;
    if (cars < 0) {
      throw Problem.badRequest("frozen = " + cars + ": must be 0 or more");
    }
    return cars;
  }
}
