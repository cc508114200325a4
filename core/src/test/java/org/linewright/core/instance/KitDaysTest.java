package org.linewright.core.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linewright.core.testplants.MicroPlant;

/** From which day kits and pieces can be used; day 0 is Monday, 2 March 2026. */
class KitDaysTest {

  private static int day(String kits, String... more) {
    return compiled(kits, more).kitLots().get(0).availableDay();
  }

  private static Instance compiled(String kits, String... more) {
    String[] rows = new String[more.length + 3];
    rows[0] = "parts part=P";
    rows[1] = "parts part=Q";
    rows[2] = "kits cohort=K variant=V kits=5 " + kits;
    System.arraycopy(more, 0, rows, 3, more.length);
    return Instance.compile(MicroPlant.of(rows));
  }

  @Test
  void kitsWaitForTheLastArrivalOfTheirConsignment() {
    String kits = "status=in_transit consignment=SHIP";
    String early = "arrivals consignment=SHIP part=P quantity=5 eta=2026-03-04";
    String late = "arrivals consignment=SHIP part=Q quantity=5 eta=2026-03-10";
    String other = "arrivals consignment=RAIL part=Q quantity=5 eta=2026-03-20";

    assertThat(day(kits, early, late, other)).isEqualTo(8);
    assertThat(day(kits, late, early, other)).isEqualTo(8);
    assertThat(day(kits, early, other)).isEqualTo(2);
  }

  @Test
  void customsAndAClosedRouteKeepThemBack() {
    String kits = "status=in_transit consignment=SHIP";
    String rows = "arrivals consignment=SHIP part=P quantity=5 eta=2026-03-04 ";

    assertThat(day(kits, rows + "customs_days=3")).isEqualTo(5);
    assertThat(
            day(
                kits,
                "routes route=R",
                rows + "route=R",
                "events event=E kind=route_closed target=R from=2026-03-03 to=2026-03-08"))
        .isEqualTo(7);
  }

  @Test
  void kitsAtThePlantAreThereAtOnceUnlessADayIsGiven() {
    assertThat(day("status=on_hand")).isZero();
    assertThat(day("status=on_hand available=2026-03-05")).isEqualTo(3);
    assertThat(day("status=on_hand available=2026-02-05")).isZero();
  }

  @Test
  void kitsOnHoldOrBeyondTheHorizonAreNeverThere() {
    String arrival = "arrivals consignment=SHIP part=P quantity=5 eta=2026-04-02";

    assertThat(day("status=on_hold")).isEqualTo(Instance.NEVER);
    assertThat(day("status=in_transit consignment=SHIP", arrival)).isEqualTo(Instance.NEVER);
    assertThat(day("status=on_hand available=2026-04-01")).isEqualTo(Instance.NEVER);
  }

  @Test
  void carsOnTheYardAreNoKitsAnyMore() {
    Instance instance = compiled("missing=Q;P built_incomplete=2");
    KitLot lot = instance.kitLots().get(0);

    assertThat(lot.kits()).isEqualTo(3);
    assertThat(lot.built()).isEqualTo(2);
    assertThat(lot.missing()).containsExactly(instance.parts().get("P"), instance.parts().get("Q"));
    assertThat(instance.needsKit()).containsExactly(true);
  }
}
