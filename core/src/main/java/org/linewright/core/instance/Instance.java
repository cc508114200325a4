package org.linewright.core.instance;

import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.time.Horizon;

/**
 * One scenario compiled for kernels. Dense numbers belong to this instance alone; arrays and lists
 * are read-only.
 *
 * @param plant what was compiled
 * @param horizon the planned days; day 0 is the plan date
 * @param variants variant names
 * @param parts part names: those of table {@code parts} first, then names met elsewhere
 * @param lines line names
 * @param lineCapacity capacity of each line-day, {@code [line][day]}, in {@link #CAPACITY}ths of a
 *     line-day at nominal shifts; 0 = closed
 * @param options ways to build each variant, in the order of the {@code line_rates} rows, {@code
 *     [variant]}
 * @param bills bills of materials of each variant by first day, {@code [variant]}; never empty
 * @param needsKit true for a variant that is built from kits: it has a kit line or a kit cohort
 * @param kitLots kits that may be used within the horizon or not, file order
 * @param supply parts on the shelf and announced arrivals
 * @param sources approved sources of each part in order of priority, {@code [part]}
 * @param alternates what may be fitted instead of a part
 * @param orders orders in file order
 * @param valueCents value of one released vehicle, {@code [variant]}
 * @param baseVariant variant from whose finished vehicles this one is made; -1 = none, {@code
 *     [variant]}
 * @param secondStageDays working days of the second stage, {@code [variant]}
 */
public record Instance(
    Plant plant,
    Horizon horizon,
    Names variants,
    Names parts,
    Names lines,
    long[][] lineCapacity,
    List<List<BuildOption>> options,
    List<List<Bill>> bills,
    boolean[] needsKit,
    List<KitLot> kitLots,
    Supply supply,
    List<List<SourceOption>> sources,
    List<AlternateRule> alternates,
    List<OrderLine> orders,
    long[] valueCents,
    int[] baseVariant,
    int[] secondStageDays) {

  /**
   * Capacity of a line-day at nominal shifts. A power of two above 10^14: n/rate sums stay exact
   * enough that n units fit exactly when Σ n/rate ≤ shifts/nominal.
   */
  public static final long CAPACITY = 1L << 48;

  /** Day number that never comes. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** Pieces that are as good as endless. */
  public static final int PLENTY = 1_000_000_000;

  /** Compiles a checked plant with the kit cohorts of its table. */
  public static Instance compile(Plant plant) {
    return new InstanceCompiler(plant).compile();
  }

  /** Day of use of each row of the plant's arrivals; {@link #NEVER} = not within the horizon. */
  public static int[] arrivalDays(Plant plant) {
    return new InstanceCompiler(plant).arrivalDays();
  }

  /** Ways to build each variant of a plant, numbered as those of its instance. */
  public static List<List<BuildOption>> buildOptions(Plant plant) {
    return new InstanceCompiler(plant).buildOptions();
  }

  /** Capacity of each line-day of a plant, as that of its instance. */
  public static long[][] capacityOfLines(Plant plant) {
    return new InstanceCompiler(plant).lineCapacity();
  }

  /** This instance with other kit lots, e.g. after part transfers, and another supply of parts. */
  public Instance with(List<KitLot> changedLots, Supply changedSupply) {
    return new Instance(
        plant,
        horizon,
        variants,
        parts,
        lines,
        lineCapacity,
        options,
        bills,
        needsKit,
        List.copyOf(changedLots),
        changedSupply,
        sources,
        alternates,
        orders,
        valueCents,
        baseVariant,
        secondStageDays);
  }

  /** This instance with other locks, which nothing else hangs on. */
  public Instance withLocks(List<Lock> locks) {
    return new Instance(
        plant.with(PlantTables.LOCKS, locks),
        horizon,
        variants,
        parts,
        lines,
        lineCapacity,
        options,
        bills,
        needsKit,
        kitLots,
        supply,
        sources,
        alternates,
        orders,
        valueCents,
        baseVariant,
        secondStageDays);
  }

  /** Number of planned days. */
  public int days() {
    return horizon.days();
  }

  /** The bill that holds for a vehicle started on a day. */
  public Bill bill(int variant, int day) {
    return bills.get(variant).get(billNumber(variant, day));
  }

  /** Number, among the variant's bills, of the one that holds for a vehicle started on a day. */
  public int billNumber(int variant, int day) {
    List<Bill> ofVariant = bills.get(variant);
    int number = 0;
    while (number + 1 < ofVariant.size() && ofVariant.get(number + 1).fromDay() <= day) {
      number++;
    }
    return number;
  }
}
