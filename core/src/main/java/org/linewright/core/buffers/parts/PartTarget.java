package org.linewright.core.buffers.parts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * How much of a part to hold.
 *
 * @param part part
 * @param classes A, B or C by the money that its need moves, X, Y or Z by how its need varies
 * @param dailyNeed pieces a calendar day, from the week of the first use to that of the last
 * @param lastUse last day of use
 * @param supplier first approved source; null = there is none
 * @param leadTimeDays its lead time; null = no source
 * @param varyingDays days of need that cover what varies
 * @param outageDays days of need that cover its shocks; null = it may stay away for good
 * @param target pieces to hold
 * @param targetDays the same in days of need
 * @param orderAt order when stock and orders under way fall to this, pieces; null = no source
 * @param usable pieces usable today, in kits, too
 * @param missing target - usable, 0 or more
 * @param targetValue money in the target; null = the part has no price
 * @param missingValue money that is missing
 * @param lastsDays days until it runs out when its first source stays away
 * @param orphans pieces that are there or announced and that no order wants
 * @param orphanValue money in them
 * @param buy pieces to buy with the budget; null = no budget was given
 */
@TableInfo(name = "parts", doc = "Parts, the soonest to run out first")
public record PartTarget(
    @Column(doc = "part") String part,
    @Column(
            doc =
                "A, B, C: with those before it up to 80, 95, 100 % of the money that needs move; X,"
                    + " Y, Z: a week's need varies by up to 25 %, 75 %, more of its mean")
        String classes,
    @Column(
            doc = "pieces a calendar day, from the week of the first use to that of the last",
            decimals = 1)
        double dailyNeed,
    @Column(doc = "last day of use in the horizon") LocalDate lastUse,
    @Column(doc = "first approved source; empty = there is none") @Nullable String supplier,
    @Column(doc = "its lead time") @Nullable Integer leadTimeDays,
    @Column(doc = "days of need that cover what varies: need and lead time", decimals = 1)
        double varyingDays,
    @Column(
            doc =
                "days of need that cover the shocks that hit it; empty = it may stay away for good",
            decimals = 1)
        @Nullable Double outageDays,
    @Column(
            doc =
                "pieces to hold: the larger of the two, in whole order multiples or containers,"
                    + " for at most what orders want")
        long target,
    @Column(doc = "the same in days of need", decimals = 1) double targetDays,
    @Column(doc = "order when stock and what is on order fall to this") @Nullable Long orderAt,
    @Column(doc = "pieces usable today, those in kits among them") long usable,
    @Column(doc = "what the target lacks") long missing,
    @Column(doc = "money in the target; empty = no price is known") @Nullable Money targetValue,
    @Column(doc = "money that the target lacks") @Nullable Money missingValue,
    @Column(
            doc =
                "days until it runs out when its first source stays away and the others deliver"
                    + " what they can; empty = never",
            decimals = 1)
        @Nullable Double lastsDays,
    @Column(doc = "pieces there or announced that no order wants: left when contracts end")
        long orphans,
    @Column(doc = "money in them") @Nullable Money orphanValue,
    @Column(doc = "pieces to buy for the budget; empty = no budget was given")
        @Nullable Long buy) {}
