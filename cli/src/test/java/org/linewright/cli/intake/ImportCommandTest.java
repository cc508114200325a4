package org.linewright.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.cli.CommandRun;
import org.linewright.cli.Repository;

/** The exports of examples/interop taken into a copy of examples/morning. */
class ImportCommandTest {
  private static final Path INTEROP = Repository.root().resolve("examples/interop");

  @TempDir private Path temp;
  private Path plant;

  @BeforeEach
  void copyTheExample() throws IOException {
    plant = Files.createDirectories(temp.resolve("plant/imports")).getParent();
    copy(Repository.root().resolve("examples/morning"), plant, "");
    copy(INTEROP, plant.resolve("imports"), ".yaml");
  }

  private static void copy(Path from, Path to, String ending) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(temp)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(temp.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private CommandRun run(Object... more) {
    return CommandRun.onScreen(
        100, Stream.concat(Stream.of("import", plant), Stream.of(more)).toArray());
  }

  @Test
  void aLookWritesNothingAndTellsWhatWouldChange() throws IOException {
    Map<String, String> before = files();
    CommandRun run = run(INTEROP.resolve("MB52-1000.txt"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "stock: 2 rows changed, 1 row added; 2 before, 3 after.",
            "6 rows read, 2 left out (Plnt is not 1000), 4 taken into stock.",
            "stock: 1 row put together with others of the same key.",
            "stock  changed  TYRE/on_hand  quantity  600     472");
    assertThat(run.err()).contains("nothing was written; --apply writes it");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void appliedTheTableIsWrittenAndTheRestStays() throws IOException {
    Map<String, String> before = files();
    CommandRun run = run(INTEROP.resolve("ostatki.csv"), "--apply");

    assertThat(run.exitCode()).as(run.err()).isZero();
    Map<String, String> after = files();
    assertThat(after.remove("plant/stock.csv"))
        .isEqualTo(
            """
            part,quantity,status,available
            TYRE,472,on_hand,
            SEAT,232,on_hand,
            TYRE,16,on_hold,
            """);
    before.remove("plant/stock.csv");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aNameThatPointsNowhereIsToldWithTheColumnOfTheFileAndNothingIsWritten() throws IOException {
    Path orders = temp.resolve("VA05.csv");
    Files.writeString(
        orders, Files.readString(INTEROP.resolve("VA05.csv")).replace("SEDAN", "SEDN"));
    Map<String, String> before = files();
    Path rejects = temp.resolve("rejects.xlsx");
    CommandRun run = run(orders, "--apply", "--rejects", rejects);

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "IN-020 VA05.csv:2 Model (variant) = \"SEDN\"",
            "IN-020 VA05.csv:4 Model (variant)",
            "rejects.xlsx, 2 rejected rows",
            "nothing was written");
    assertThat(Files.size(rejects)).isPositive();
    Files.delete(rejects);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatNoProfileFitsIsToldWithThoseThatThereAre() {
    CommandRun run = run(Repository.root().resolve("README.md"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("no profile of the folder fits", "There are: 1c-stock, open-orders, sap-stock.");
  }

  @Test
  void aFolderWithSettingsAloneIsFilledByExports() throws IOException {
    Path bare = Files.createDirectory(temp.resolve("bare"));
    Files.copy(plant.resolve("plant.yaml"), bare.resolve("plant.yaml"));
    CommandRun run =
        CommandRun.of(
            "import",
            bare,
            INTEROP.resolve("VA05.csv"),
            "--profile",
            INTEROP.resolve("open-orders.yaml"));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("IN-001 lines.csv: is missing", "IN-001 variants.csv");
  }
}
