package org.linewright.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;

/**
 * A morning at examples/morning: the plan was published in the evening; then 20 of 400 tyres are
 * missing in the despatch advice, which comes five days later, 12 of 40 sedans were not built, and
 * 16 tyres are missing on the shelf (600 − 4 × 28 = 488).
 */
@Tag("slow")
class MorningTest {
  @TempDir private Path temp;
  private Path plant;

  @BeforeEach
  void theEveningBefore() throws IOException {
    plant = Files.createDirectory(temp.resolve("plant"));
    Path example = Repository.root().resolve("examples/morning");
    try (Stream<Path> files = Files.list(example)) {
      for (Path file : files.toList()) {
        Files.copy(file, plant.resolve(file.getFileName().toString()));
      }
    }
    for (String told : List.of("built.csv", "stock_counts.csv")) {
      Files.writeString(
          plant.resolve(told), Files.readAllLines(example.resolve(told)).get(0) + "\n");
    }
  }

  private void tellMonday() throws IOException {
    for (String told : List.of("built.csv", "stock_counts.csv")) {
      Files.writeString(
          plant.resolve(told),
          Files.readString(Repository.root().resolve("examples/morning").resolve(told)));
    }
  }

  private CommandRun ask(Object... words) {
    return CommandRun.onScreen(160, words);
  }

  private void done(Object... words) {
    CommandRun run = ask(words);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private void publishMonday(String... more) {
    done("plan", plant, "--out", temp.resolve("monday"));
    done(
        Stream.concat(
                Stream.of("publish", plant, "--plan", temp.resolve("monday"), "--by", "Anna"),
                Stream.of(more))
            .toArray());
  }

  @Test
  void whatChangedIsExactlyWhatHappenedToldOnOnePage() throws IOException {
    publishMonday("--note", "week 10");
    tellMonday();
    Path advice = Repository.root().resolve("examples/interop/DESADV-C7.edi");
    done("receive", plant, advice, "--apply");
    done("roll", plant, "--to", "2026-03-03", "--plan", plant.resolve("published/1"));
    done("plan", plant, "--from", "published", "--out", temp.resolve("tuesday"));

    CommandRun since = ask("since", plant, "--plan", temp.resolve("tuesday"));

    assertThat(since.exitCode()).isZero();
    assertThat(since.lines().subList(1, 6))
        .containsExactly(
            "Of 40 vehicles planned 28 were built, 28 of them as planned; 12 were missed.",
            "Mon 2 Mar 2026, A1: 12 vehicles of SEDAN missed: the conveyor stood from 14:10.",
            "stock TYRE/on_hand: quantity 472, not 488.",
            "arrivals C7/TYRE: quantity 380, not 400.",
            "arrivals C7/TYRE: eta 2026-03-11, not 2026-03-06.");
    assertThat(since.lines().get(0))
        .startsWith("Since publication 1 of ")
        .endsWith(" by Anna (week 10): Mon 2 Mar 2026 was closed.");
    assertThat(since.out())
        .contains("Late or unmet: 42 vehicles; had all gone as published, 0: 42 more.");
    assertThat(since.lines().size()).as("one page").isLessThan(50);

    done("publish", plant, "--plan", temp.resolve("tuesday"), "--by", "Boris");
    assertThat(ask("since", plant, "--plan", temp.resolve("tuesday")).out())
        .contains("Since publication 2 of ", "No table of the plant has changed.");
    assertThat(ask("since", plant, "--published", "1").out()).contains("quantity 472, not 488");
  }

  @Test
  void whereNothingHappensNothingHasChanged() {
    publishMonday();
    CommandRun since = ask("since", plant);
    assertThat(since.lines().get(1)).isEqualTo("No table of the plant has changed.");
    assertThat(since.out())
        .contains("Late or unmet: 0 vehicles; had all gone as published, 0: as many.")
        .contains("In money nothing is lost")
        .contains("210 vehicles published from Mon 2 Mar 2026 on, 0 start elsewhere");
  }

  @Test
  void frozenDaysStandInTheLinesAndAreNoChange() throws IOException {
    publishMonday("--freeze-until", "2026-03-06");
    assertThat(Files.readString(plant.resolve("lines.csv")))
        .contains("A1,Assembly,plant,1,2026-03-06");
    assertThat(ask("since", plant).lines().get(1)).isEqualTo("No table of the plant has changed.");
    done("plan", plant, "--from", "published", "--out", temp.resolve("again"));
    assertThat(temp.resolve("again/jobs.csv"))
        .hasSameTextualContentAs(plant.resolve("published/1/jobs.csv"));
  }

  @Test
  void aPlanOfAnotherStateIsNotPublished() throws IOException {
    done("plan", plant, "--out", temp.resolve("monday"));
    Files.writeString(
        plant.resolve("stock.csv"),
        Files.readString(plant.resolve("stock.csv")).replace("600", "601"));
    CommandRun run = ask("publish", plant, "--plan", temp.resolve("monday"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("made of another plant, which differs in stock");
    assertThat(plant.resolve("published")).doesNotExist();
  }

  @Test
  void whoAsksForWhatIsNotThereIsTold() {
    assertThat(ask("since", plant).err()).contains("no plan of ", "linewright publish");
    assertThat(ask("plan", plant, "--from", "published").err()).contains("has published no plan");
    publishMonday();
    assertThat(ask("since", plant, "--published", "7").err())
        .contains("there is no published plan 7", "There are: 1.");
    assertThat(
            ask("publish", plant, "--plan", temp.resolve("monday"), "--freeze-until", "2027-01-01"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("must lie between plan_date"));
  }
}
