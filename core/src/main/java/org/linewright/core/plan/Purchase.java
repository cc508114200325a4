package org.linewright.core.plan;

import java.time.LocalDate;

/**
 * Parts to be bought.
 *
 * @param part part
 * @param supplier supplier
 * @param quantity pieces
 * @param ordered day of the order
 * @param received day from which the pieces can be used
 */
public record Purchase(
    String part, String supplier, int quantity, LocalDate ordered, LocalDate received) {}
