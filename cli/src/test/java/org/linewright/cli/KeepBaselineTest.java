package org.linewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepBaselineTest {
  @TempDir private Path folder;

  @BeforeEach
  void copyThePlant() throws IOException {
    Path plant = Repository.module().resolve("src/test/resources/golden/P02-a-programme-under-way");
    try (Stream<Path> files = Files.list(plant)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  private CommandRun facilities(Object... more) {
    Object[] words = new Object[2 + more.length];
    words[0] = "facilities";
    words[1] = folder;
    System.arraycopy(more, 0, words, 2, more.length);
    return CommandRun.of(words);
  }

  @Test
  void aScheduleThatIsKeptIsWhereLaterOnesAreMeasuredFrom() throws IOException {
    List<String> before = Files.readAllLines(folder.resolve("baselines.csv"));

    CommandRun kept = facilities("--keep-baseline", "march");

    assertThat(kept.exitCode()).isZero();
    assertThat(kept.err()).contains("Kept as baseline march, 5 activities.");
    List<String> after = Files.readAllLines(folder.resolve("baselines.csv"));
    assertThat(after).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 5);
    assertThat(after).contains("march,PAINT-OVEN,2026-03-21,2026-03-23,100");
    String[] late = {"--edit", "set activities activity=YARD-FENCE duration_days=9"};
    assertThat(
            facilities("--baseline", "march", "--show", "slips", "-o", "csv", late[0], late[1])
                .lines())
        .contains("PAINT,,2026-01-27,2026-01-27,2026-03-23,2026-03-23,0")
        .contains("YARD,,2026-03-10,2026-03-10,2026-03-11,2026-03-18,7");
  }

  @Test
  void aNameThatIsThereIsRefusedAndNothingIsWritten() throws IOException {
    String before = Files.readString(folder.resolve("baselines.csv"));

    CommandRun refused = facilities("--keep-baseline", "first-idea");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("there is a baseline \"first-idea\" already");
    assertThat(Files.readString(folder.resolve("baselines.csv"))).isEqualTo(before);
    assertThat(facilities("--keep-baseline", "a/b").exitCode()).isEqualTo(2);
  }

  @Test
  void aFolderWithoutBaselinesGetsTheTable() throws IOException {
    Files.delete(folder.resolve("baselines.csv"));

    facilities("--keep-baseline", "march");

    assertThat(Files.readAllLines(folder.resolve("baselines.csv")))
        .hasSize(6)
        .startsWith("baseline,activity,start,end,cost");
    assertThat(CommandRun.of("check", folder).out()).contains("0 rejected");
  }
}
