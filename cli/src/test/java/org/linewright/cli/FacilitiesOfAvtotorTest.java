package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
