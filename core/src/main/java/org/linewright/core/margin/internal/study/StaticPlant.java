package org.linewright.core.margin.internal.study;

import static org.linewright.core.margin.network.SupplyNetwork.UNLIMITED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.margin.FailureMargin;
import org.linewright.core.margin.internal.world.MaterialUse;
import org.linewright.core.margin.internal.world.PlantWorld;
import org.linewright.core.margin.internal.world.Target;
import org.linewright.core.margin.network.NetworkQuestion;
import org.linewright.core.margin.network.SiteMargin;
import org.linewright.core.margin.network.SupplyNetwork;
import org.linewright.core.margin.network.SupplyNetwork.Arc;
import org.linewright.core.margin.network.SupplyNetwork.Node;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * The plant without days, as a supply network: planned vehicles become a rate, what is on hand or
 * arrives within the time a stock, sources a capacity of a seventh of a week's pieces a day. Bills,
 * alternates and approvals are those of the plan date.
 */
public final class StaticPlant {
  private static final double DAYS_A_WEEK = 7;
  private static final double ROUNDING = 1e-9;

  private final Instance instance;
  private final Recipes recipes;
  private final Target target;
  private final double[] value;
  private final int days;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();

  /**
   * @param days calendar days that are added up, at most the horizon
   */
  public StaticPlant(PlantWorld world, Target target, double[] value, int days) {
    this.instance = world.instance();
    this.recipes = world.recipes();
    this.target = target;
    this.value = value;
    this.days = Math.min(days, instance.days());
  }

  /** Time to survive and vehicles lost. */
  public FailureMargin.StaticMargin answer() {
    if (days == 0) {
      return FailureMargin.StaticMargin.UNHARMED;
    }
    for (int material = 0; material < recipes.materials(); material++) {
      nodes.add(material < instance.parts().size() ? part(material) : kits(material));
    }
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      double wanted = target.wantedUpTo(variant, days - 1);
      if (wanted > 0) {
        addVariant(variant, wanted / days);
      }
    }
    SiteMargin margin =
        NetworkQuestion.withoutFailure(new SupplyNetwork(List.of(), nodes, arcs, List.of()), days);
    return margin.timeToSurvive() >= days * (1 - ROUNDING)
        ? FailureMargin.StaticMargin.UNHARMED
        : new FailureMargin.StaticMargin(margin.timeToSurvive(), margin.lostUnits());
  }

  private Node part(int part) {
    double rate = 0;
    for (SourceOption source : instance.sources().get(part)) {
      if (source.firstDay() < instance.days()) {
        rate += source.isUnlimited() ? UNLIMITED : weekly(source) / DAYS_A_WEEK;
      }
    }
    return node("part:" + part, (double) instance.supply().usable(part, days - 1), rate);
  }

  private static double weekly(SourceOption source) {
    return Arrays.stream(source.weeklyLots()).filter(lot -> lot > 0).average().orElse(0);
  }

  private Node kits(int material) {
    Recipe recipe = recipes.pool(material);
    double kits = 0;
    for (KitLot lot : recipe.lots()) {
      kits += lot.availableDay() < days ? recipe.unitsOf(lot) : 0;
    }
    return node("kits:" + material, kits, 0);
  }

  private static Node node(String material, double stock, double capacity) {
    return new Node(material, -1, material, stock, capacity, 1, 0, 0);
  }

  private int add(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }

  private void addVariant(int variant, double rate) {
    String name = "variant:" + variant;
    int sold = add(new Node(name, -1, name, 0, UNLIMITED, 1, rate, value[variant]));
    made(variant).forEach(made -> arcs.add(new Arc(made, sold, 1)));
  }

  /** Adds a maker for every recipe, of base vehicles before; gives their numbers. */
  private List<Integer> made(int variant) {
    int base = instance.baseVariant()[variant];
    List<Integer> bases = base < 0 ? List.of() : made(base);
    List<Integer> makers = new ArrayList<>();
    for (Recipe recipe : recipes.of(variant)) {
      int made = add(node("made:" + variant, 0, UNLIMITED));
      makers.add(made);
      if (!recipe.completes()) {
        bases.forEach(from -> arcs.add(new Arc(from, made, 1)));
      }
      Need need = recipe.needs().get(0);
      for (int i = 0; i < need.materials().length; i++) {
        arcs.add(new Arc(need.materials()[i], made, need.quantities()[i]));
        addAlternates(variant, need.materials()[i], need.quantities()[i], made);
      }
    }
    return makers;
  }

  private void addAlternates(int variant, int part, int quantity, int made) {
    Bill now = instance.bill(variant, 0);
    for (AlternateRule rule : MaterialUse.rules(instance, variant, part)) {
      if (rule.allows(variant, part, 0) && now.quantity(part) > 0) {
        int instead = add(node("part:" + part, 0, UNLIMITED));
        arcs.add(new Arc(instead, made, quantity));
        arcs.add(new Arc(rule.alternate(), instead, (double) rule.pieces(quantity) / quantity));
      }
    }
  }
}
