package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.AskedWorld;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.programme.LocalizationPoints;

/** The eight facilities of the example, each date added up by hand from day 0, 30 May 2022. */
class FacilitiesOfAvtotorTest {

  @Test
  void theFacilitiesOpenAsTheBaselineSays() {
    // the durations of each facility in a row, such as F1: 63 + 61 + 61 + 90 = 275 days
    assertThat(openings())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "F1", "2023-03-01",
                "F2", "2023-09-01",
                "F3", "2023-08-01",
                "F4", "2023-12-01",
                "F5", "2024-01-01",
                "F6", "2024-03-01",
                "F7", "2024-02-01",
                "F8", "2023-12-01"));
  }

  @Test
  void electronicsWithItsEquipmentNinetyDaysLateDelaysTheMotorsToo() {
    Map<String, String> late =
        openings("--edit", "set activities activity=F5-EQUIP duration_days=271");

    Map<String, String> expected = new LinkedHashMap<>(openings());
    // 124 + 92 + 271 + 184 = 671 days
    expected.put("F5", "2024-03-31");
    // its commissioning waits for F5's equipment: 124 + 92 + 271 = 487, and takes 182 days: 669
    expected.put("F6", "2024-03-29");
    assertThat(late).isEqualTo(expected);
  }

  /**
   * Electronics open on 1 January 2024 at the earliest: 90 days more take nothing from the plan of
   * 2023, neither vehicles nor points. Seats open on 1 September 2023; 60 days later is Tuesday 31
   * October, and each Kaiyi E5 that is started in between lacks their 100 points. Just in time
   * means as late as the ramp allows: 80 × (1 − e^(−w/6)) is 79 in whole vehicles after 47 weeks.
   * So the 1,200 due on 1 October are started in September, and of the 1,100 due on 1 November all
   * but the 79 of the 31st are started before: 1,200 + 1,021 = 2,221.
   */
  @Test
  void whatOpeningsThatAreLateTakeFromThePlanOf2023() throws IOException {
    World base = world(List.of());
    World electronics = world(List.of("set activities activity=F5-EQUIP to duration_days=271"));
    World seats = world(List.of("set activities activity=F2-EQUIP to duration_days=181"));

    Plan plan = base.plan(Mode.LIST);
    double points = points(base, plan);
    Plan withoutElectronics = electronics.plan(Mode.LIST);
    Plan withoutSeats = seats.plan(Mode.LIST);

    assertThat(withoutElectronics.jobs()).isEqualTo(plan.jobs());
    assertThat(points(electronics, withoutElectronics)).isEqualTo(points);
    assertThat(withoutSeats.summary().released()).isEqualTo(plan.summary().released());
    assertThat(points - points(seats, withoutSeats)).isEqualTo(2221 * 100);
  }

  private static World world(List<String> edits) throws IOException {
    List<String> all = new ArrayList<>(edits);
    all.add("option openings=scheduled");
    AskedWorld asked = new AskedWorld(CommandRun.example("avtotor-2022"), Optional.empty(), all);
    return World.of(asked.read().plant().orElseThrow(), new Stopwatch());
  }

  private static double points(World world, Plan plan) {
    return new LocalizationPoints(world.plant()).of(plan.jobs());
  }

  private static Map<String, String> openings(String... more) {
    Object[] words = new Object[6 + more.length];
    words[0] = "facilities";
    words[1] = CommandRun.example("avtotor-2022");
    words[2] = "-o";
    words[3] = "csv";
    words[4] = "--replications";
    words[5] = "0";
    System.arraycopy(more, 0, words, 6, more.length);
    Map<String, String> openings = new LinkedHashMap<>();
    CommandRun.of(words)
        .out()
        .lines()
        .skip(1)
        .map(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1))
        .forEach(cells -> openings.put(cells[0], cells[2]));
    return openings;
  }
}
