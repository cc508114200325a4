package org.linewright.core.sourcing.cases;

import java.util.List;
import org.linewright.core.sourcing.chain.ChainPolicy;

/**
 * The answer to a case.
 *
 * @param policies how chains are insured
 * @param figures all else
 */
public record CaseAnswer(List<ChainPolicy> policies, List<CaseFigure> figures) {
  public CaseAnswer {
    policies = List.copyOf(policies);
    figures = List.copyOf(figures);
  }
}
