package org.linewright.core.sourcing.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** What is wrong with the rows of a case. */
final class CaseCheck {
  private final CaseTables tables;
  private final List<InputIssue> issues;

  CaseCheck(CaseTables tables, List<InputIssue> issues) {
    this.tables = tables;
    this.issues = issues;
  }

  void check() {
    if (tables.isEmpty()) {
      tell(
          IssueCode.MISSING_FILE,
          tables.chain(),
          -1,
          "is missing, and so are the others that say what is asked",
          "chain.csv, market.csv, choices.csv, losses.csv, failures.csv, dual.csv or shares.csv");
      return;
    }
    markets();
    losses();
    failures();
    duals();
    shares();
    choices();
    twice();
  }

  private void markets() {
    for (int row = 0; row < tables.market().rows().size(); row++) {
      MarketRow market = tables.market().rows().get(row);
      if (!(market.sd() > 0) || !(market.spotSd() > 0)) {
        tell(tables.market(), row, "has a standard deviation of 0", "more than 0");
      }
      int offers = CaseQuestion.of(tables.offers(), OfferRow::name, market.name()).size();
      if (offers == 0 || offers > AllOrNothing.MOST_SUPPLIERS) {
        tell(tables.market(), row, "has " + offers + " offers", "1 to 12 rows of offers.csv");
      }
    }
    for (int row = 0; row < tables.offers().rows().size(); row++) {
      chance(tables.offers(), row, tables.offers().rows().get(row).reliability());
    }
  }

  private void losses() {
    for (int row = 0; row < tables.losses().rows().size(); row++) {
      chance(tables.losses(), row, tables.losses().rows().get(row).probability());
    }
    for (String name : CaseQuestion.names(tables.losses(), LossRow::name)) {
      double sum =
          CaseQuestion.of(tables.losses(), LossRow::name, name).stream()
              .mapToDouble(LossRow::probability)
              .sum();
      if (sum > 1 + 1e-9) {
        tell(tables.losses(), 0, "case " + name + " has chances above 1 together", "1 at most");
      }
    }
  }

  private void failures() {
    for (int row = 0; row < tables.failures().rows().size(); row++) {
      FailureRow failure = tables.failures().rows().get(row);
      chance(tables.failures(), row, failure.common());
      chance(tables.failures(), row, failure.own());
      if (failure.most() > 1_000) {
        tell(tables.failures(), row, "asks for more than 1,000 suppliers", "fewer");
      }
    }
  }

  private void duals() {
    for (int row = 0; row < tables.dual().rows().size(); row++) {
      DualRow dual = tables.dual().rows().get(row);
      if (dual.demandLeast() > dual.demandMost() || dual.demandMost() == 0) {
        tell(tables.dual(), row, "has no range of demand", "demand_least up to demand_most");
      } else if (BaseSurge.states(dual) > BaseSurge.MOST_STATES) {
        tell(tables.dual(), row, "has too many states", "a shorter lead time, larger pieces");
      }
    }
  }

  private void shares() {
    for (String name : CaseQuestion.names(tables.shares(), ShareRow::name)) {
      List<ShareRow> shares = CaseQuestion.of(tables.shares(), ShareRow::name, name);
      if (shares.stream().map(ShareRow::rule).distinct().count() > 1) {
        tell(tables.shares(), 0, "case " + name + " has two rules", "one rule for all its sources");
      }
    }
  }

  private void choices() {
    if (!tables.choices().isPresent()) {
      return;
    }
    if (tables.outcomes().rows().isEmpty()) {
      tell(tables.outcomes(), 0, "has no rows", "how much there is of each limit");
    }
    Set<String> known = new HashSet<>();
    tables.choices().rows().forEach(row -> known.add(row.choice()));
    for (int row = 0; row < tables.uses().rows().size(); row++) {
      if (!known.contains(tables.uses().rows().get(row).choice())) {
        tell(IssueCode.UNKNOWN_NAME, tables.uses(), row, "points nowhere", "a row of choices.csv");
      }
    }
    for (String name : CaseQuestion.names(tables.outcomes(), OutcomeRow::name)) {
      int rows = CaseQuestion.of(tables.outcomes(), OutcomeRow::name, name).size();
      if (WholeChoices.trials(tables.choices().rows(), rows) > WholeChoices.MOST_TRIALS) {
        tell(tables.choices(), 0, "has too many combinations to try all", "fewer or smaller");
      }
    }
  }

  private void twice() {
    twice(tables.market());
    twice(tables.offers());
    twice(tables.failures());
    twice(tables.dual());
    twice(tables.shares());
    twice(tables.choices());
    twice(tables.chain());
    twice(tables.sites());
    twice(tables.backups());
    twice(tables.disruptions());
  }

  private <T extends Record> void twice(Table<T> table) {
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (!seen.add(table.spec().keyText(table.rows().get(row)))) {
        tell(
            IssueCode.DUPLICATE_KEY,
            table,
            row,
            "stands already in an earlier row",
            "give it another name");
      }
    }
  }

  private void chance(Table<?> table, int row, double chance) {
    if (!(chance >= 0 && chance <= 1)) {
      tell(table, row, "has a chance of " + chance, "0 to 1");
    }
  }

  private void tell(Table<?> table, int row, String problem, String fix) {
    tell(IssueCode.CONTRADICTION, table, row, problem, fix);
  }

  private void tell(IssueCode code, Table<?> table, int row, String problem, String fix) {
    boolean isOfRow = row >= 0 && row < table.rows().size();
    issues.add(
        new InputIssue(
            code,
            Severity.REJECTED,
            table.file(),
            isOfRow ? table.fileRow(row) : 0,
            "",
            isOfRow ? key(table, row) : "",
            problem,
            "Nothing is answered.",
            fix));
  }

  private static <T extends Record> String key(Table<T> table, int row) {
    return table.spec().keyText(table.rows().get(row));
  }
}
