package org.linewright.core.sourcing.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.linewright.core.sourcing.chain.ChainCase;
import org.linewright.core.sourcing.chain.ChainPolicy;
import org.linewright.core.sourcing.chain.ChainQuestion;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;

/** Answers a case: a small model of its own, given by its tables. */
public final class CaseQuestion {
  private CaseQuestion() {}

  /**
   * The answer, unless a row is wrong; then {@code issues} gets what is.
   *
   * @throws IllegalArgumentException when points or betas are out of range
   */
  public static Optional<CaseAnswer> answer(
      CaseTables tables, CaseRequest request, List<InputIssue> issues) {
    new CaseCheck(tables, issues).check();
    if (!issues.isEmpty()) {
      return Optional.empty();
    }
    List<ChainPolicy> policies = new ArrayList<>();
    if (tables.chain().isPresent()) {
      Optional<List<ChainCase>> chains = tables.chains().cases(issues);
      if (chains.isEmpty()) {
        return Optional.empty();
      }
      chains.get().forEach(chain -> policies.addAll(policies(chain, request)));
    }
    return Optional.of(new CaseAnswer(policies, figures(tables, request)));
  }

  private static List<ChainPolicy> policies(ChainCase chain, CaseRequest request) {
    double beta = request.betas().get(0);
    return request.points() < 2
        ? List.of(ChainQuestion.best(chain, beta, request.seconds()))
        : ChainQuestion.frontier(chain, request.points(), beta, request.seconds());
  }

  private static List<CaseFigure> figures(CaseTables tables, CaseRequest request) {
    List<CaseFigure> figures = new ArrayList<>();
    for (MarketRow market : tables.market().rows()) {
      List<OfferRow> offers = of(tables.offers(), OfferRow::name, market.name());
      figures.addAll(new AllOrNothing(market, offers).figures());
    }
    if (tables.choices().isPresent()) {
      for (String name : names(tables.outcomes(), OutcomeRow::name)) {
        List<OutcomeRow> outcomes = of(tables.outcomes(), OutcomeRow::name, name);
        figures.addAll(
            new WholeChoices(tables.choices().rows(), tables.uses().rows(), outcomes)
                .figures(name));
      }
    }
    for (String name : names(tables.losses(), LossRow::name)) {
      List<LossRow> losses = of(tables.losses(), LossRow::name, name);
      figures.addAll(LossRisk.figures(name, losses, request.betas()));
    }
    tables.failures().rows().forEach(row -> figures.addAll(HowMany.figures(row)));
    tables.dual().rows().forEach(row -> figures.addAll(new BaseSurge(row).figures()));
    for (String name : names(tables.shares(), ShareRow::name)) {
      List<ShareRow> shares = of(tables.shares(), ShareRow::name, name);
      figures.addAll(Dealing.figures(name, shares, of(tables.demands(), DemandRow::name, name)));
    }
    return figures;
  }

  static <T extends Record> List<T> of(Table<T> table, Function<T, String> nameOf, String name) {
    return table.rows().stream().filter(row -> nameOf.apply(row).equals(name)).toList();
  }

  static <T extends Record> Set<String> names(Table<T> table, Function<T, String> nameOf) {
    Set<String> names = new LinkedHashSet<>();
    table.rows().forEach(row -> names.add(nameOf.apply(row)));
    return names;
  }
}
