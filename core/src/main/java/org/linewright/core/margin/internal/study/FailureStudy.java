package org.linewright.core.margin.internal.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.FailureMargin;
import org.linewright.core.margin.internal.failed.FailedPlant;
import org.linewright.core.margin.internal.world.Loss;
import org.linewright.core.margin.internal.world.PlantBase;
import org.linewright.core.margin.internal.world.PlantWorld;
import org.linewright.core.margin.internal.world.Stage;
import org.linewright.core.margin.internal.world.Survival;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.units.Money;

/** Works out what one failure does, and what would help. */
public final class FailureStudy {
  private static final double CENTS = 100;

  private final PlantBase base;
  private final TouchedPlan touched;
  private final double[] each;
  private final Unplanned unplanned;
  private final Map<String, Survival> ofConsignments = new HashMap<>();

  /**
   * @param unplanned what is in no plan
   */
  public FailureStudy(PlantBase base, Unplanned unplanned) {
    this.base = base;
    this.touched = new TouchedPlan(base);
    this.each = new double[base.value().length];
    Arrays.fill(each, 1);
    this.unplanned = unplanned;
  }

  /** What a failure does; its exposure is left 0. */
  public FailureMargin of(Failure failure) {
    FailedPlant failed = new FailedPlant(base.plant(), List.of(failure));
    PlantWorld forGood = base.world(failed.forGood());
    double volume = touched.volume(forGood);
    long waiting = unplanned.waitingFor(failed);
    if (volume == 0) {
      return unharmed(failure, waiting);
    }
    Survival survival = survival(failure, forGood);
    PlantWorld recovering = base.world(failed.recovering(failure.timeToRecoverDays()));
    Loss loss = recovering.loss(base.instance().days() - 1, base.value());
    int gate = survival.outlasts() ? -1 : gate(forGood, survival);
    return new FailureMargin(
        failure,
        survival.time(),
        survival.outlasts(),
        survival.outlasts() ? null : base.instance().horizon().date(survival.days()),
        loss.lostVehicles(),
        survival.lostForGood(),
        money(loss.total()),
        money(loss.proven()),
        0,
        gate < 0 ? null : name(gate),
        volume,
        waiting,
        new StaticPlant(forGood, base.target(), base.value(), failure.timeToRecoverDays()).answer(),
        gate < 0 || gate >= base.instance().parts().size()
            ? FailureMargin.Remedies.NONE
            : remedies(failure, failed, survival, loss, gate));
  }

  /** Vehicles that are in no plan, and what they lack. */
  public Unplanned unplanned() {
    return unplanned;
  }

  /** Goods that never come are lost, whether they were to be lost or late. */
  private Survival survival(Failure failure, PlantWorld forGood) {
    return switch (failure.kind()) {
      case CONSIGNMENT, LATE ->
          ofConsignments.computeIfAbsent(failure.name(), name -> forGood.survival());
      default -> forGood.survival();
    };
  }

  /** Nothing comes otherwise than it would have. */
  private FailureMargin unharmed(Failure failure, long waiting) {
    return new FailureMargin(
        failure,
        base.instance().days(),
        true,
        null,
        0,
        0,
        Money.ZERO,
        Money.ZERO,
        0,
        null,
        0,
        waiting,
        FailureMargin.StaticMargin.UNHARMED,
        FailureMargin.Remedies.NONE);
  }

  /**
   * The material that stops the vehicles of the first loss: of those with a price, the first of
   * which a day's pieces more would save some; prices alone may point at a part that helps nobody.
   */
  private int gate(PlantWorld world, Survival survival) {
    int used = -1;
    for (int material : survival.binding()) {
      int pieces = piecesOn(survival.days(), material);
      if (pieces > 0 || material >= base.instance().parts().size()) {
        used = used < 0 ? material : used;
        Loss more = world.with(material, Math.max(1, pieces)).loss(survival.days(), each);
        if (more.total() < survival.lost() - PlantWorld.NOTHING) {
          return material;
        }
      }
    }
    return used < 0 ? survival.binding().get(0) : used;
  }

  private static Money money(double amount) {
    return new Money(Math.round(amount * CENTS));
  }

  /** A part by its name; kits as {@code kits of VARIANT}. */
  private String name(int material) {
    Instance instance = base.instance();
    return material < instance.parts().size()
        ? instance.parts().name(material)
        : "kits of " + instance.variants().name(touched.recipes().pool(material).variant());
  }

  private FailureMargin.Remedies remedies(
      Failure failure, FailedPlant failed, Survival survival, Loss loss, int part) {
    int pieces = piecesOn(survival.days(), part);
    int last = base.instance().days() - 1;
    Survival longer = base.world(failed.forGood()).with(part, pieces).survival();
    Plant recovering = failed.recovering(failure.timeToRecoverDays());
    Loss less = base.world(recovering).with(part, pieces).loss(last, base.value());
    String supplier = null;
    double saves = 0;
    for (Source source : candidates(failed, part)) {
      Loss approved = base.world(approving(recovering, source)).loss(last, base.value());
      double saved = loss.total() - approved.total();
      if (supplier == null || saved > saves) {
        supplier = source.supplier();
        saves = saved;
      }
    }
    return new FailureMargin.Remedies(
        pieces,
        longer.time() - survival.time(),
        money(loss.total() - less.total()),
        supplier,
        money(saves));
  }

  /** Pieces of a part that the vehicles of a day take, in their base vehicles too. */
  private int piecesOn(int day, int part) {
    Instance instance = base.instance();
    double pieces = 0;
    if (part >= instance.parts().size()) {
      return 0;
    }
    for (int variant = 0; variant < each.length; variant++) {
      for (Stage stage : Stage.of(instance, touched.recipes(), variant)) {
        int built = stage.days(day).last();
        pieces +=
            base.target().wanted()[variant][day]
                * instance.bill(stage.variant(), built).quantity(part);
      }
    }
    return (int) Math.round(pieces);
  }

  /** Sources of a part that wait for approval and are not hit. */
  private List<Source> candidates(FailedPlant failed, int part) {
    return base.plant().sources().stream()
        .filter(source -> !source.approved())
        .filter(source -> source.part().equals(base.instance().parts().name(part)))
        .filter(source -> !failed.hits(source))
        .toList();
  }

  /** The plant when the approval of a source is asked for on the plan date. */
  private static Plant approving(Plant plant, Source source) {
    Integer days = source.approvalDays();
    List<Source> rows = new ArrayList<>(plant.sources());
    rows.remove(source);
    rows.add(
        new Source(
            source.part(),
            source.supplier(),
            source.route(),
            plant.settings().planDate().plusDays(days == null ? 0 : days),
            source.to(),
            source.leadTimeDays(),
            source.leadTimeSdDays(),
            source.unitPrice(),
            source.capacityPerWeek(),
            source.minimumOrder(),
            source.orderMultiple(),
            source.priority(),
            true,
            source.approvalDays(),
            source.approvalCost()));
    return plant.with(PlantTables.SOURCES, rows);
  }
}
