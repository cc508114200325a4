package org.linewright.core.plant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/**
 * What {@code plant.yaml} says of the plant as a whole.
 *
 * @param name what people call the plant
 * @param currency currency of every amount, e.g. RUB
 * @param planDate first day planned
 * @param horizonEnd last day planned
 * @param partTransfers between which kits parts may be moved
 * @param priorities what the priority of an order weighs against money
 * @param buildIncomplete vehicles may be built without parts that can be fitted later
 * @param yardCapacity incomplete vehicles that the yard holds; null = no limit
 * @param completionsPerDay vehicles that can be completed a day; null = no limit
 * @param build when vehicles are built that are in time anyway
 * @param slackDays calendar days before the last day in time on which just in time builds
 * @param openings which openings of new facilities are counted on
 * @param costs prices of what goes wrong
 */
public record PlantSettings(
    String name,
    String currency,
    LocalDate planDate,
    LocalDate horizonEnd,
    PartTransfers partTransfers,
    Priorities priorities,
    boolean buildIncomplete,
    @Nullable Integer yardCapacity,
    @Nullable Integer completionsPerDay,
    BuildTime build,
    int slackDays,
    CountedOpenings openings,
    Costs costs) {

  /** Settings of a plant that counts on no openings. */
  public PlantSettings(
      String name,
      String currency,
      LocalDate planDate,
      LocalDate horizonEnd,
      PartTransfers partTransfers,
      Priorities priorities,
      boolean buildIncomplete,
      @Nullable Integer yardCapacity,
      @Nullable Integer completionsPerDay,
      BuildTime build,
      int slackDays,
      Costs costs) {
    this(
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
        CountedOpenings.NONE,
        costs);
  }

  /** Settings of a plant that builds just in time, without slack. */
  public PlantSettings(
      String name,
      String currency,
      LocalDate planDate,
      LocalDate horizonEnd,
      PartTransfers partTransfers,
      Priorities priorities,
      boolean buildIncomplete,
      @Nullable Integer yardCapacity,
      @Nullable Integer completionsPerDay,
      Costs costs) {
    this(
        name,
        currency,
        planDate,
        horizonEnd,
        partTransfers,
        priorities,
        buildIncomplete,
        yardCapacity,
        completionsPerDay,
        BuildTime.JUST_IN_TIME,
        0,
        costs);
  }

  /**
   * Prices of what goes wrong, plant currency; null = the given share of the variant's value.
   *
   * @param latePerVehicle a vehicle delivered after its due day; default value / 100
   * @param latePerVehicleDay one vehicle late for one calendar day; default value / 1000
   * @param parkedPerVehicleDay one incomplete vehicle parked for one day; default value / 2000
   * @param transferPerPart one part moved between kits; default value / 10000
   */
  public record Costs(
      @Nullable Money latePerVehicle,
      @Nullable Money latePerVehicleDay,
      @Nullable Money parkedPerVehicleDay,
      @Nullable Money transferPerPart) {

    /** All costs as shares of the variant's value. */
    public static final Costs DEFAULT = new Costs(null, null, null, null);
  }

  /** Settings with the defaults of the format. */
  public static PlantSettings of(String name, LocalDate planDate, LocalDate horizonEnd) {
    return new PlantSettings(
        name,
        "EUR",
        planDate,
        horizonEnd,
        PartTransfers.NONE,
        Priorities.STRICT,
        false,
        null,
        null,
        Costs.DEFAULT);
  }

  public PlantSettings withName(String changed) {
    return new PlantSettings(
        changed,
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
        costs);
  }

  public PlantSettings withPlanDate(LocalDate changed) {
    return new PlantSettings(
        name,
        currency,
        changed,
        horizonEnd,
        partTransfers,
        priorities,
        buildIncomplete,
        yardCapacity,
        completionsPerDay,
        build,
        slackDays,
        openings,
        costs);
  }

  public PlantSettings withHorizonEnd(LocalDate changed) {
    return new PlantSettings(
        name,
        currency,
        planDate,
        changed,
        partTransfers,
        priorities,
        buildIncomplete,
        yardCapacity,
        completionsPerDay,
        build,
        slackDays,
        openings,
        costs);
  }

  public PlantSettings withPartTransfers(PartTransfers changed) {
    return new PlantSettings(
        name,
        currency,
        planDate,
        horizonEnd,
        changed,
        priorities,
        buildIncomplete,
        yardCapacity,
        completionsPerDay,
        build,
        slackDays,
        openings,
        costs);
  }

  public PlantSettings withPriorities(Priorities changed) {
    return new PlantSettings(
        name,
        currency,
        planDate,
        horizonEnd,
        partTransfers,
        changed,
        buildIncomplete,
        yardCapacity,
        completionsPerDay,
        build,
        slackDays,
        openings,
        costs);
  }

  /** Settings that count on no openings beyond those in the tables. */
  public PlantSettings withoutOpenings() {
    return openings == CountedOpenings.NONE
        ? this
        : new PlantSettings(
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
            costs);
  }

  /** The planned days. */
  public Horizon horizon() {
    return new Horizon(planDate, horizonEnd);
  }
}
