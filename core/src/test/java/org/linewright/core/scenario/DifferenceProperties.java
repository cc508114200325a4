package org.linewright.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.testplants.RandomPlants;

class DifferenceProperties {

  @Property(tries = 200)
  void theDifferenceLeadsFromAnyPlantToAnyOther(@ForAll long seed) {
    Plant before = RandomPlants.plant(seed);
    Plant after = named(RandomPlants.plant(seed + 1), before);
    assertThat(applied(before, Scenarios.difference(before, after))).isEqualTo(after);
  }

  @Property(tries = 200)
  void itIsEmptyForOnePlantAndItsUndoLeadsBack(@ForAll long seed) {
    Plant before = RandomPlants.plant(seed);
    Plant after = named(RandomPlants.plant(seed + 1), before);
    assertThat(PlantDifference.between(before, RandomPlants.plant(seed)).isEmpty()).isTrue();
    Scenario there = scenario(Scenarios.difference(before, after));
    assertThat(applied(after, Scenarios.inverse(before, there))).isEqualTo(before);
    assertThat(applied(after, Scenarios.difference(after, before))).isEqualTo(before);
  }

  @Property(tries = 200)
  void rowsThatChangePlacesAndCellsAreFollowed(@ForAll long seed) {
    Random random = new Random(seed);
    Plant before = RandomPlants.plant(seed);
    List<Order> orders = new ArrayList<>(before.orders());
    Collections.shuffle(orders, random);
    orders.subList(0, random.nextInt(orders.size() + 1)).clear();
    orders.replaceAll(order -> random.nextInt(3) == 0 ? wantedLess(order) : order);
    Plant after = before.with(PlantTables.ORDERS, orders);
    PlantDifference difference = PlantDifference.between(before, after);
    Plant reached = applied(before, difference.edits());
    assertThat(reached.orders()).isEqualTo(orders);
    assertThat(difference.changes())
        .filteredOn(change -> change.kind() == Change.Kind.REMOVED)
        .hasSize(before.orders().size() - orders.size());
  }

  private static Order wantedLess(Order order) {
    return new Order(
        order.order(),
        order.contract(),
        order.variant(),
        order.quantity(),
        order.due(),
        order.priority() + 1,
        order.market(),
        order.lateCostPerDay(),
        order.minimumShipment());
  }

  private static Plant named(Plant plant, Plant like) {
    return plant.with(plant.settings().withName(like.settings().name()));
  }

  private static Scenario scenario(List<Edit> edits) {
    return new Scenario("DIFFERENCE", edits, "scenarios/DIFFERENCE.yaml");
  }

  private static Plant applied(Plant before, List<Edit> edits) {
    Applied applied = Scenarios.apply(before, scenario(edits));
    assertThat(applied.issues()).filteredOn(issue -> issue.isRejected()).isEmpty();
    return applied.plant().orElseThrow();
  }
}
