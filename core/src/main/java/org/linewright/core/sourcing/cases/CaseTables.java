package org.linewright.core.sourcing.cases;

import org.linewright.core.sourcing.chain.BackupRow;
import org.linewright.core.sourcing.chain.ChainRow;
import org.linewright.core.sourcing.chain.ChainTables;
import org.linewright.core.sourcing.chain.DisruptionRow;
import org.linewright.core.sourcing.chain.SiteRow;
import org.linewright.core.table.Table;

/**
 * The tables of a case; which of them are given says what is asked.
 *
 * @param chain with sites, backups, disruptions: how a chain is insured
 * @param sites of a chain
 * @param backups of a chain
 * @param disruptions of a chain
 * @param market with offers: how much to order of whom, and to reserve
 * @param offers of a market
 * @param choices with uses and outcomes: whole numbers before and after an outcome
 * @param uses of choices
 * @param outcomes of choices
 * @param losses what may be lost: value at risk and the mean beyond it
 * @param failures how many suppliers
 * @param dual a far cheap source and a near dear one
 * @param shares with demands: how demand is dealt
 * @param demands of shares
 */
public record CaseTables(
    Table<ChainRow> chain,
    Table<SiteRow> sites,
    Table<BackupRow> backups,
    Table<DisruptionRow> disruptions,
    Table<MarketRow> market,
    Table<OfferRow> offers,
    Table<ChoiceRow> choices,
    Table<TermRow> uses,
    Table<OutcomeRow> outcomes,
    Table<LossRow> losses,
    Table<FailureRow> failures,
    Table<DualRow> dual,
    Table<ShareRow> shares,
    Table<DemandRow> demands) {

  /** The tables of chains. */
  ChainTables chains() {
    return new ChainTables(chain, sites, backups, disruptions);
  }

  /** True when no table says what is asked. */
  boolean isEmpty() {
    return !chain.isPresent()
        && !market.isPresent()
        && !choices.isPresent()
        && !losses.isPresent()
        && !failures.isPresent()
        && !dual.isPresent()
        && !shares.isPresent();
  }
}
