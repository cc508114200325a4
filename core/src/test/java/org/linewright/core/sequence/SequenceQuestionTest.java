package org.linewright.core.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SequenceQuestionTest {
  private static final SequenceEffort EFFORT = new SequenceEffort(Duration.ofMinutes(5), 50_000, 1);

  private static LineDay day(List<Car> before, List<Car> cars, int frozen, List<RatioRule> rules) {
    return new LineDay(
        before,
        cars,
        frozen,
        rules,
        Map.of("white", 3),
        List.of(Goal.HARD, Goal.COLORS, Goal.SOFT),
        Map.of(),
        Map.of(),
        WindowCount.CARS_TOO_MANY);
  }

  private static List<Car> cars(String options, String color) {
    List<Car> cars = new ArrayList<>();
    for (int i = 0; i < options.length(); i++) {
      char option = options.charAt(i);
      Set<String> own = option == '.' ? Set.of() : Set.of(String.valueOf(option));
      cars.add(new Car("c" + cars.size(), "", "", color, own));
    }
    return cars;
  }

  private static String options(SequenceAnswer answer) {
    StringBuilder text = new StringBuilder();
    answer.order().forEach(car -> text.append(car.options().stream().findFirst().orElse(".")));
    return text.toString();
  }

  @Test
  void carsWithAnOptionAreSpacedAndYesterdaysCarsCount() {
    RatioRule rule = new RatioRule("E", "E", 1, 3, Goal.HARD);
    Car yesterday = new Car("y", "", "", "red", Set.of("E"));

    // E must be two slots away from yesterday's E: slots 3, 6 and 9 of 9
    SequenceAnswer answer =
        SequenceQuestion.answer(
            day(List.of(yesterday), cars("EEE......", "red"), 0, List.of(rule)),
            EFFORT,
            SequenceWatch.NONE);

    assertThat(options(answer)).isEqualTo("..E..E..E");
    assertThat(answer.violations()).isEmpty();
  }

  @Test
  void whatCannotBeAvoidedIsProvenAndTold() {
    RatioRule rule = new RatioRule("E", "E", 1, 3, Goal.HARD);

    SequenceAnswer answer =
        SequenceQuestion.answer(
            day(List.of(), cars("EEEE...", "red"), 0, List.of(rule)), EFFORT, SequenceWatch.NONE);

    // 7 slots have room for 3 (slots 1, 4, 7). With four, three distances add up to 6 at most, and
    // a distance of d costs 3 - d windows: 9 - 6 = 3
    assertThat(answer.rules().get(0).room()).isEqualTo(3);
    assertThat(answer.rules().get(0).least()).isEqualTo(3);
    assertThat(answer.rules().get(0).violations()).isEqualTo(3);
    assertThat(answer.violations()).allMatch(violation -> violation.cars() == 2);
  }

  @Test
  void aLimitOfMovesHoldsHoweverManyCyclesTheSearchHas() {
    RatioRule rule = new RatioRule("E", "E", 1, 3, Goal.SOFT);
    List<Car> cars = cars("EEEE...", "red");
    cars.addAll(cars("EEEE...", "blue"));
    LineDay day = day(List.of(), cars, 0, List.of(rule));
    SequenceEffort some = new SequenceEffort(Duration.ofMinutes(5), 3_000, 1);
    SequenceEffort few = new SequenceEffort(Duration.ofMinutes(5), 10, 1);

    assertThat(SequenceQuestion.answer(day, some, SequenceWatch.NONE).moves())
        .isBetween(4_000L, 6_000L);
    assertThat(SequenceQuestion.answer(day, few, SequenceWatch.NONE).moves()).isBetween(1L, 20L);
  }

  @Test
  void aBatchLimitIsKeptAndABrokenOneIsTold() {
    List<Car> cars = cars("....", "white");
    cars.add(new Car("r", "", "", "red", Set.of()));
    SequenceAnswer kept =
        SequenceQuestion.answer(day(List.of(), cars, 0, List.of()), EFFORT, SequenceWatch.NONE);
    assertThat(kept.brokenLimits()).isEmpty();

    SequenceAnswer broken =
        SequenceQuestion.answer(
            day(List.of(), cars("....", "white"), 0, List.of()), EFFORT, SequenceWatch.NONE);
    assertThat(broken.brokenLimits())
        .containsExactly(new SequenceAnswer.BrokenLimit("white", 3, 4));
  }

  @Test
  void aBatchLimitThatBeginsAnewDoesNotCountYesterdaysCars() {
    List<Car> yesterday =
        cars("...", "white").stream()
            .map(car -> new Car("y" + car.name(), "", "", "white", Set.of()))
            .toList();
    List<Car> today = cars("EE", "white");
    today.add(new Car("r", "", "", "red", Set.of()));
    LineDay counted = day(yesterday, today, 0, List.of(new RatioRule("E", "E", 1, 2, Goal.HARD)));
    LineDay anew =
        new LineDay(
            yesterday,
            today,
            0,
            counted.rules(),
            counted.batchLimits(),
            counted.goals(),
            Map.of(),
            Map.of(),
            WindowCount.CARS_TOO_MANY,
            true);

    SequenceAnswer first = SequenceQuestion.answer(counted, EFFORT, SequenceWatch.NONE);
    SequenceAnswer second = SequenceQuestion.answer(anew, EFFORT, SequenceWatch.NONE);

    // three white ones yesterday are the limit: red must come first, and the two E side by side
    assertThat(options(first)).isEqualTo(".EE");
    assertThat(options(second)).isEqualTo("E.E");
    assertThat(first.brokenLimits()).isEmpty();
    assertThat(second.brokenLimits()).isEmpty();
    // the sequence given breaks the one limit and keeps the other
    assertThat(SequenceQuestion.judge(counted).brokenLimits()).hasSize(1);
    assertThat(SequenceQuestion.judge(anew).brokenLimits()).isEmpty();
  }

  @Test
  void frozenCarsKeepTheirSlots() {
    RatioRule rule = new RatioRule("E", "E", 1, 3, Goal.HARD);

    SequenceAnswer answer =
        SequenceQuestion.answer(
            day(List.of(), cars("EE.E....", "red"), 2, List.of(rule)), EFFORT, SequenceWatch.NONE);

    assertThat(options(answer)).startsWith("EE").isNotEqualTo("EE.E....");
    assertThat(answer.goals().get(0).value()).isEqualTo(2); // the frozen ones alone
  }

  @Test
  void aRuleThatStandsBackTellsWhatKeepingItWouldTake() {
    RatioRule rule = new RatioRule("E", "E", 1, 2, Goal.HARD);
    List<Car> cars = new ArrayList<>(cars("EE", "red"));
    cars.add(new Car("w0", "", "", "white", Set.of()));
    cars.add(new Car("w1", "", "", "white", Set.of()));
    LineDay colorsFirst =
        new LineDay(
            List.of(),
            cars,
            0,
            List.of(rule),
            Map.of(),
            List.of(Goal.COLORS, Goal.HARD),
            Map.of(),
            Map.of(),
            WindowCount.CARS_TOO_MANY);

    SequenceAnswer answer = SequenceQuestion.answer(colorsFirst, EFFORT, SequenceWatch.NONE);

    // red red white white breaks the rule once; red white white red keeps it for a second change
    assertThat(SequenceQuestion.trades(colorsFirst, answer, 10_000))
        .singleElement()
        .satisfies(
            trade -> {
              assertThat(trade.violations()).isEqualTo(1);
              assertThat(trade.fewest()).isZero();
              assertThat(trade.goals())
                  .filteredOn(goal -> goal.goal() == Goal.COLORS)
                  .singleElement()
                  .satisfies(goal -> assertThat(goal.given()).isEqualTo(1))
                  .satisfies(goal -> assertThat(goal.value()).isEqualTo(2));
            });
  }

  @Test
  void carsThatTogetherNeedTooManyWindowsAreSeenBeforeTheSearch() {
    // 28 cars in 80 slots, one of three: at a distance of three they would need 82 slots
    LineDay day =
        day(
            List.of(),
            cars("E".repeat(28) + ".".repeat(52), "red"),
            0,
            List.of(new RatioRule("E", "E", 1, 3, Goal.HARD)));

    SequenceAnswer answer = SequenceQuestion.answer(day, EFFORT, SequenceWatch.NONE);

    assertThat(answer.goals().get(0).least()).isEqualTo(2);
    assertThat(answer.goals().get(0).value()).isEqualTo(2);
  }
}
