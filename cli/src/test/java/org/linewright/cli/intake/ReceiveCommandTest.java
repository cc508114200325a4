package org.linewright.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;

/** What comes to a copy of examples/morning. */
class ReceiveCommandTest {
  private static final Path INTEROP = Repository.root().resolve("examples/interop");

  @TempDir private Path temp;
  private Path plant;

  @BeforeEach
  void copyTheExample() throws IOException {
    plant = Files.createDirectory(temp.resolve("plant"));
    try (Stream<Path> files = Files.list(Repository.root().resolve("examples/morning"))) {
      for (Path file : files.toList()) {
        Files.copy(file, plant.resolve(file.getFileName().toString()));
      }
    }
  }

  private CommandRun run(Object... more) {
    return CommandRun.onScreen(
        100, Stream.concat(Stream.of("receive", plant), Stream.of(more)).toArray());
  }

  @Test
  void anAdviceTwentyPiecesShortChangesTheArrivalAndIsClaimed() throws IOException {
    CommandRun run = run(INTEROP.resolve("DESADV-C7.edi"), "--apply");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 claim: 1 short.", "arrivals: 1 row changed");
    assertThat(Files.readString(plant.resolve("arrivals.csv")))
        .contains("C7,TYRE,380,2026-03-11,,0,,,on the train");
  }

  @Test
  void aPackingListBecomesCohortsAndAClaimsFile() throws IOException {
    Path claims = temp.resolve("claims.csv");
    CommandRun run =
        run(
            INTEROP.resolve("packing_list-C9.csv"),
            "--arrived",
            "2026-03-02",
            "--claims",
            claims,
            "--apply");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("24 kits: 22 complete, 2 lack something.");
    assertThat(Files.readString(plant.resolve("kits.csv")))
        .contains("S-042,SEDAN,22,,on_hand,2026-03-02", "S-042-2,SEDAN,2,BODY,on_hand,2026-03-02");
    assertThat(Files.readString(claims))
        .contains("C9,S-042,SEDAN,BODY,S,CP,24,23,1,1,kits lack it")
        .contains("C9,S-042,SEDAN,BODY,D,AF,24,23,1,1,not used");
  }

  @Test
  void aNewDayAndACountAreToldAndNothingIsWrittenWithoutApply() throws IOException {
    Path etas = Files.writeString(temp.resolve("etas.csv"), "consignment,eta\nC7,2026-03-11\n");
    Path list = Files.writeString(temp.resolve("stock_list.csv"), "part,quantity\nTYRE,584\n");
    CommandRun run = run(etas, list);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "arrivals: 1 row changed; 1 before, 1 after.", "TYRE    600   584         -16   -960");
    assertThat(run.err()).contains("nothing was written; --apply writes it");
    assertThat(Files.readString(plant.resolve("stock.csv"))).contains("TYRE,600,on_hand");
  }
}
