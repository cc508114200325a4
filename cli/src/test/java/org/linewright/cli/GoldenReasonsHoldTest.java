package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.ReasonClaims;
import org.linewright.core.plant.Plant;
import org.linewright.files.PlantFolder;

/** Every reason of every golden scenario and example is tried out, see {@link ReasonClaims}. */
@Tag("slow")
class GoldenReasonsHoldTest {
  private static final Path GOLDEN = Repository.module().resolve("src/test/resources/golden");
  private static final Path EXAMPLES = Repository.root().resolve("examples");

  @ParameterizedTest
  @EnumSource
  void everyCauseTakenAwayMakesTheOrderBetterAndNoOtherDoes(Mode mode) throws IOException {
    ReasonClaims claims = new ReasonClaims();
    for (Path folder : folders()) {
      Plant plant = PlantFolder.read(folder).plant().orElseThrow();
      claims.check(plant, mode, String.valueOf(folder.getFileName()));
    }
    assertThat(claims.faults()).as("told: %s", claims.told()).isEmpty();
    assertThat(claims.told().values().stream().mapToInt(count -> count).sum()).isGreaterThan(30);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> golden = Files.list(GOLDEN);
        Stream<Path> examples = Files.list(EXAMPLES)) {
      return Stream.concat(golden, examples)
          .filter(folder -> Files.exists(folder.resolve("orders.csv")))
          .sorted()
          .toList();
    }
  }
}
