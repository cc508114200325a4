package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * The money of a month.
 *
 * @param month its first day
 * @param committed cost of the activities that have started by its end, from the beginning on
 * @param spent what is paid by its end, from the beginning on
 * @param paid what is paid in it
 * @param funds what has come in by its end; null = the plant has no table of funds
 */
public record CashMonth(
    LocalDate month, Money committed, Money spent, Money paid, @Nullable Money funds) {}
