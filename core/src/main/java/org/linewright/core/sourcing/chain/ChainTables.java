package org.linewright.core.sourcing.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;

/**
 * The tables of chains to be insured.
 *
 * @param chain table chain
 * @param sites table sites
 * @param backups table backups
 * @param disruptions table disruptions
 */
public record ChainTables(
    Table<ChainRow> chain,
    Table<SiteRow> sites,
    Table<BackupRow> backups,
    Table<DisruptionRow> disruptions) {
  private static final int MOST_WEEKS = 520;
  private static final int MOST_SCENARIOS = 1_000;

  /** The chains, or what is wrong. */
  public Optional<List<ChainCase>> cases(List<InputIssue> issues) {
    int before = issues.size();
    if (sites.rows().size() != Site.values().length) {
      issues.add(
          InputIssue.contradiction(
              sites, "must have one row for each site", "supplier, plant and center"));
    }
    List<ChainCase> cases = new ArrayList<>();
    for (ChainRow row : chain.rows()) {
      ChainCase one = ChainCase.of(row, sites.rows(), backups.rows(), disruptions.rows());
      cases.add(one);
      if (row.weeks() > MOST_WEEKS) {
        issues.add(InputIssue.contradiction(chain, "has more than 520 weeks", "fewer weeks"));
      }
      if (one.scenarios().isEmpty() || one.scenarios().size() > MOST_SCENARIOS) {
        issues.add(
            InputIssue.contradiction(
                disruptions,
                "has " + one.scenarios().size() + " scenarios for case " + row.name(),
                "1 to 1,000 scenarios for each group that is asked about"));
      }
    }
    return issues.size() > before ? Optional.empty() : Optional.of(cases);
  }
}
