package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * Something without which a facility opens earlier; everything was scheduled again without it
 * before it is told.
 *
 * @param facility the facility
 * @param kind what it is
 * @param crew the crew of which there is one more then; null for others
 * @param from the activity of a link that is waited for; null for others
 * @param activity the activity that waits or has the earliest day; null for a crew and for cash
 * @param opens when the facility opens without it
 * @param days how many days earlier that is
 * @param worth what that and the changes of the other openings are worth by {@code day_value}; null
 *     = no facility has a value
 */
public record Hold(
    String facility,
    HoldKind kind,
    @Nullable String crew,
    @Nullable String from,
    @Nullable String activity,
    LocalDate opens,
    int days,
    @Nullable Money worth) {}
