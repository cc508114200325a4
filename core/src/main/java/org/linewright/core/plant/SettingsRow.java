package org.linewright.core.plant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;
import org.linewright.core.units.Money;

/**
 * {@code plant.yaml} as one flat row, so that settings are read, printed, edited and documented by
 * the same rules as cells. In files the four costs stand under {@code costs}.
 *
 * @param name what people call the plant
 * @param currency currency of every amount
 * @param planDate first day planned
 * @param horizonEnd last day planned
 * @param partTransfers between which kits parts may be moved
 * @param priorities what the priority of an order weighs against money
 * @param buildIncomplete vehicles may be built without parts that can be fitted later
 * @param yardCapacity incomplete vehicles that the yard holds
 * @param completionsPerDay vehicles that can be completed a day
 * @param build when vehicles are built that are in time anyway
 * @param slackDays calendar days before their last day in time on which just in time builds
 * @param openings which openings of new facilities are counted on
 * @param latePerVehicle cost of a vehicle delivered after its due day
 * @param latePerVehicleDay cost of one vehicle late for one calendar day
 * @param parkedPerVehicleDay cost of one incomplete vehicle parked for one day
 * @param transferPerPart cost of one part moved between kits
 */
@TableInfo(name = "plant", doc = "What holds for the plant as a whole.")
public record SettingsRow(
    @Column(doc = "what people call the plant") String name,
    @Column(doc = "currency of every amount", fallback = "EUR", id = true) String currency,
    @Column(doc = "first day planned", required = true) LocalDate planDate,
    @Column(doc = "last day planned", required = true) LocalDate horizonEnd,
    @Column(
            doc =
                "between which kits parts may be moved; a plan moves none in or out of kits of a"
                    + " variant that later wants more pieces in its kit",
            fallback = "none")
        PartTransfers partTransfers,
    @Column(
            doc =
                "strict = nothing of a less urgent class may cost a more urgent one a vehicle or a"
                    + " day; ignored = only money counts",
            fallback = "strict")
        Priorities priorities,
    @Column(doc = "vehicles may be built without parts that can be fitted later", fallback = "no")
        boolean buildIncomplete,
    @Column(doc = "incomplete vehicles that the yard holds; empty = no limit")
        @Nullable Integer yardCapacity,
    @Column(doc = "vehicles that can be completed a day; empty = no limit")
        @Nullable Integer completionsPerDay,
    @Column(
            doc =
                "when vehicles are built that are in time anyway: just_in_time = as late as the"
                    + " slack days allow, early = as early as material and lines allow, level ="
                    + " with even load",
            fallback = "just_in_time")
        BuildTime build,
    @Column(
            doc = "calendar days before their last day in time on which just_in_time builds",
            fallback = "0")
        int slackDays,
    @Column(
            doc =
                "which openings of new facilities a plan counts on: none = what stands in the"
                    + " tables, scheduled = the rows of unlocks, too, from the days on which the"
                    + " programme opens them",
            fallback = "none")
        CountedOpenings openings,
    @Column(doc = "a vehicle delivered after its due day; empty = value / 100")
        @Nullable Money latePerVehicle,
    @Column(doc = "one vehicle late for one calendar day; empty = value / 1000")
        @Nullable Money latePerVehicleDay,
    @Column(doc = "one incomplete vehicle parked for one day; empty = value / 2000")
        @Nullable Money parkedPerVehicleDay,
    @Column(doc = "one part moved between kits; empty = value / 10000")
        @Nullable Money transferPerPart) {

  /** The row that says the same as {@code settings}. */
  public static SettingsRow of(PlantSettings settings) {
    Costs costs = settings.costs();
    return new SettingsRow(
        settings.name(),
        settings.currency(),
        settings.planDate(),
        settings.horizonEnd(),
        settings.partTransfers(),
        settings.priorities(),
        settings.buildIncomplete(),
        settings.yardCapacity(),
        settings.completionsPerDay(),
        settings.build(),
        settings.slackDays(),
        settings.openings(),
        costs.latePerVehicle(),
        costs.latePerVehicleDay(),
        costs.parkedPerVehicleDay(),
        costs.transferPerPart());
  }

  /** The settings that say the same as this row. */
  public PlantSettings settings() {
    return new PlantSettings(
        name,
        currency,
        planDate,
        horizonEnd,
        partTransfers,
        priorities,
        buildIncomplete,
        yardCapacity,
        completionsPerDay,
        build,
        slackDays,
        openings,
        new Costs(latePerVehicle, latePerVehicleDay, parkedPerVehicleDay, transferPerPart));
  }
}
