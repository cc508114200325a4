package org.linewright.core.plan;

import java.time.LocalDate;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * Parts to be bought.
 *
 * @param part part
 * @param supplier supplier
 * @param quantity pieces
 * @param ordered day of the order
 * @param received day from which the pieces can be used
 */
@TableInfo(name = "purchases", doc = "Parts to buy")
public record Purchase(
    @Column(doc = "part") String part,
    @Column(doc = "approved supplier") String supplier,
    @Column(doc = "pieces") int quantity,
    @Column(doc = "latest day of the order") LocalDate ordered,
    @Column(doc = "day from which the pieces can be used") LocalDate received) {}
