package org.linewright.server.runs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.Refusal;
import org.linewright.core.plant.line.Line;
import org.linewright.core.sequence.Car;
import org.linewright.core.sequence.DayCars;
import org.linewright.core.sequence.DayWish;
import org.linewright.core.sequence.LineDay;
import org.linewright.core.sequence.RatioRule;

/** Which cars of which day a run of sequence is about, and what stands before them. */
final class SequencedDay {
  private SequencedDay() {}

  static DayWish asked(SequenceTerms terms, DayCars days, RunInputs inputs) throws Exception {
    List<String> lines = inputs.plant().lines().stream().map(Line::line).toList();
    String line = Refusal.known("line", terms.knownLine(), lines);
    LocalDate day =
        terms
            .asDay()
            .or(() -> days.firstDay(line))
            .orElseThrow(() -> new Refusal("there are no cars for " + line));
    DayWish wish = DayWish.of(line, day);
    List<Car> given = given(terms, days.day(wish).cars());
    return new DayWish(line, day, terms.asGoals(), given, terms.frozenCars(), terms.listBlocked());
  }

  /** The day's cars in the sequence given, as far as one is given. */
  static List<Car> given(SequenceTerms terms, List<Car> cars) {
    Map<String, Car> byName = new LinkedHashMap<>();
    cars.forEach(car -> byName.put(car.name(), car));
    List<String> names = List.copyOf(byName.keySet());
    terms.listBlocked().forEach(name -> Refusal.known("car", name, names));
    boolean begun = !terms.listGiven().isEmpty();
    if (!begun && terms.listBlocked().isEmpty() && terms.frozenCars() == 0) {
      return List.of();
    }
    List<Car> given = new ArrayList<>();
    for (String name : begun ? terms.listGiven() : names) {
      Car car = byName.remove(Refusal.known("car", name, names));
      if (car == null) {
        throw new Refusal("car " + name + " is given twice");
      }
      given.add(car);
    }
    return given;
  }

  private record Slot(int number, Car car) {}

  /** The last cars before the day that a rule can reach, or that stand in its first batch. */
  static Grid<Slot> before(LineDay day) {
    int reach = day.rules().stream().mapToInt(RatioRule::of).max().orElse(1);
    int from = Math.max(0, day.before().size() - reach);
    List<Slot> slots = new ArrayList<>();
    for (int i = from; i < day.before().size(); i++) {
      slots.add(new Slot(i + 1 - day.before().size(), day.before().get(i)));
    }
    return Grid.of("before", "Yesterday's last cars", slots)
        .column("slot", Slot::number)
        .column("vehicle", slot -> slot.car.name())
        .column("variant", slot -> slot.car.variant())
        .column("color", slot -> slot.car.color())
        .column("lot", slot -> slot.car.lot())
        .column("options", slot -> slot.car.options().stream().sorted().toList());
  }
}
