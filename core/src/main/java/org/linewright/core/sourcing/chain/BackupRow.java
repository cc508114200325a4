package org.linewright.core.sourcing.chain;

import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * Capacity that can be reserved beside a site, one row of table backups of a case.
 *
 * @param site the site that it stands in for
 * @param backup name
 * @param capacityShare share of the site's capacity
 * @param responseWeeks weeks of a disruption, beside its first, before it delivers
 * @param optionPrice paid for the reservation
 * @param usePrice paid in each scenario in which it delivers
 * @param extraPerPiece paid for each piece beside what the site itself costs
 */
@TableInfo(name = "backups", doc = "Capacity that can be reserved beside a site of the chain.")
public record BackupRow(
    @Column(doc = "supplier, plant or center", key = true, required = true) Site site,
    @Column(doc = "name", key = true, required = true, id = true) String backup,
    @Column(doc = "share of the site's capacity", required = true) double capacityShare,
    @Column(doc = "weeks of a disruption, beside its first, before it delivers", required = true)
        int responseWeeks,
    @Column(doc = "paid for the reservation", required = true) Money optionPrice,
    @Column(doc = "paid in each scenario in which it delivers", required = true) Money usePrice,
    @Column(doc = "paid for each piece beside what the site itself costs", required = true)
        Money extraPerPiece) {}
