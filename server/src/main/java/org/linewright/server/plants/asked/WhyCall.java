package org.linewright.server.plants.asked;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import org.linewright.answers.world.WhySubject;
import org.linewright.server.http.Call;
import org.linewright.server.http.Problem;

/** What a call wants to know the why of. */
final class WhyCall {
  private WhyCall() {}

  /**
   * The one thing that it asks about.
   *
   * @throws Problem when it names none, several, or a line without a day
   */
  static WhySubject subject(Call call) {
    Map<WhySubject.Kind, String> asked = new EnumMap<>(WhySubject.Kind.class);
    for (WhySubject.Kind kind : WhySubject.Kind.values()) {
      call.query(kind.word()).ifPresent(name -> asked.put(kind, name));
    }
    if (asked.size() != 1) {
      throw Problem.badRequest(
          "why asks about one thing\nMaybe give order, part, variant, cohort, contract, or line"
              + " and day.");
    }
    Map.Entry<WhySubject.Kind, String> one = asked.entrySet().iterator().next();
    return one.getKey() == WhySubject.Kind.LINE
        ? WhySubject.lineDay(one.getValue(), day(call))
        : WhySubject.of(one.getKey(), one.getValue());
  }

  private static LocalDate day(Call call) {
    String text = call.query("day").orElse("");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw Problem.badRequest("day = \"" + text + "\": must be a date such as 2022-10-10");
    }
  }
}
