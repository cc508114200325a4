package org.linewright.cli.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.SmallPlant;

class DemoCommandTest {
  @TempDir private Path temp;

  @Test
  void theExampleFitsAPageAndAgreesWithItsArithmetic() {
    CommandRun run = CommandRun.of("demo");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.lines()).hasSizeLessThan(75).allMatch(line -> line.length() <= 100);
    assertThat(run.out())
        .contains("last vehicle on Fri 7 Oct 2022, after 18,768 vehicles")
        .contains("4,200 clear to build now, 14,568 in transit, 10,008 stuck")
        .containsPattern("SC2 .* 4,416 +5,592 .*head unit")
        .containsPattern("SC3 .* 2,832 +7,176 ")
        .containsPattern("SC3-SC2 .* 4,416 +5,592 .*head unit")
        .containsPattern("SC4 .* 1,920 +8,088 ")
        .containsPattern("ALL-HU .* 6,696 +3,312 .*instrument cluster")
        .contains("Next decisions")
        .contains("./linewright why examples/avtotor-2022 --order");
  }

  @Test
  void anotherPlantHasItsPageToo() {
    Path folder = SmallPlant.in(temp).folder();

    CommandRun run = CommandRun.of("demo", folder);

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out())
        .contains("last vehicle on Thu 5 Mar 2026, after 20 vehicles")
        .containsPattern("MOVE +Parts may move +4 +6 ");
  }

  @Test
  void aPlantWithoutKitsAndScenariosHasItsPageToo() {
    Path folder =
        SmallPlant.in(temp)
            .write("kits.csv", "cohort,variant,kits,status\nX,CITY,0,on_hand\n")
            .write("scenarios/MOVE.yaml", "name: Nothing\nedits: []\n")
            .folder();

    CommandRun run = CommandRun.of("demo", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).contains("Nothing can be built.");
  }

  @Test
  void rejectedInputEndsWithThreeAndAnEmptyStandardOutput() {
    Path folder = SmallPlant.in(temp).write("lines.csv", "line\n").folder();

    CommandRun run = CommandRun.of("demo", folder);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
  }
}
