package org.linewright.answers.stress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.format.Grid;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.StressAnswer;
import org.linewright.core.stress.StressAnswer.ContractRisk;

/** How likely the last vehicle of a contract has been started by a day. */
final class EndChances {
  private final Plant plant;
  private final StressAnswer answer;

  EndChances(Plant plant, StressAnswer answer) {
    this.plant = plant;
    this.answer = answer;
  }

  private record End(String contract, LocalDate day, double chance) {}

  double chance(ContractRisk contract, LocalDate day) {
    int number = plant.horizon().day(day);
    return number < 0 ? 0 : contract.stop().chanceBy(number, answer.replications());
  }

  /** Chance that a contract has ended, by month. */
  Grid<End> ends() {
    List<End> rows = new ArrayList<>();
    for (ContractRisk contract : answer.contracts()) {
      LocalDate last = plant.horizon().end();
      long months =
          ChronoUnit.MONTHS.between(
              YearMonth.from(plant.horizon().planDate()), YearMonth.from(last));
      for (int month = 0; month <= months; month++) {
        LocalDate end = YearMonth.from(plant.horizon().planDate()).plusMonths(month).atEndOfMonth();
        LocalDate day = end.isAfter(last) ? last : end;
        rows.add(new End(contract.contract(), day, chance(contract, day)));
      }
    }
    return Grid.of("ends", "Chance that the last vehicle has been started", rows)
        .column("contract", End::contract)
        .column("day", End::day)
        .column("chance", End::chance);
  }
}
