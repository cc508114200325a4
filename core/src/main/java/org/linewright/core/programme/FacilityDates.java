package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * When a facility is ready and what it costs.
 *
 * @param facility the facility
 * @param name what people call it
 * @param opening the day after its last activity; null = it has none, or nothing can be scheduled
 * @param earliest when its links and earliest dates alone would let it open; null as above
 * @param deadline day on which it is to be open; null = none
 * @param daysLate days from the deadline to the opening, 0 = in time; null without one of the two
 * @param cost what its activities cost in the end
 * @param budget null = none is given
 * @param committed what the activities cost that have started by the end of the horizon
 * @param spent what is paid by then
 */
public record FacilityDates(
    String facility,
    String name,
    @Nullable LocalDate opening,
    @Nullable LocalDate earliest,
    @Nullable LocalDate deadline,
    @Nullable Integer daysLate,
    Money cost,
    @Nullable Money budget,
    Money committed,
    Money spent) {}
