package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
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
@TableInfo(name = "holds", doc = "What holds them, each scheduled again without it")
public record Hold(
    @Column(doc = "facility") String facility,
    @Column(
            doc =
                "`crew` (one more of it), `link`, `cash`, `earliest_date`; everything was scheduled"
                    + " again without it",
            name = "held_by")
        HoldKind kind,
    @Column(doc = "the crew of which there is one more then") @Nullable String crew,
    @Column(doc = "the activity of a link that is waited for") @Nullable String from,
    @Column(doc = "the activity that waits or has the earliest day") @Nullable String activity,
    @Column(doc = "when the facility opens without it") LocalDate opens,
    @Column(doc = "how many days earlier that is", name = "days_earlier") int days,
    @Column(doc = "what that is worth with all other openings, by `day_value`")
        @Nullable Money worth) {}
