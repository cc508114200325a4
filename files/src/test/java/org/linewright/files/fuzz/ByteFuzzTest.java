package org.linewright.files.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.files.PlantFolder;
import org.linewright.files.PlantReading;
import org.linewright.files.TableFile;
import org.linewright.files.book.PlantWorkbook;
import org.linewright.files.edi.EdiFile;
import org.linewright.files.profile.ProfileFile;
import org.linewright.files.programme.ProgrammeFormat;
import org.linewright.files.programme.ProgrammeReader;
import org.linewright.files.scenario.ScenarioFile;
import org.linewright.files.upload.PlantSource;
import org.linewright.files.upload.Refused;

/**
 * Whatever bytes stand in a file, reading it ends soon, throws nothing, and what was read without a
 * word reads the same when it is written again. {@code -Dfuzz.inputs=1000000} tries more.
 */
@Tag("slow")
class ByteFuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_500);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path temp;

  /** The kinds of files, and how many of all inputs each gets. */
  enum Kind {
    CSV(0.35, ".csv"),
    EDI(0.35, ".edi"),
    SCENARIO(0.1, ".yaml"),
    PROFILE(0.1, ".yaml"),
    WORKBOOK(0.06, ".xlsx"),
    PROGRAMME(0.04, ".xml");

    private final double share;
    private final String ending;

    Kind(double share, String ending) {
      this.share = share;
      this.ending = ending;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void readingEndsAndSaysWhatIsWrong(Kind kind) throws IOException {
    List<byte[]> sound = sound(kind);
    for (int number = 0; number < INPUTS * kind.share; number++) {
      byte[] bytes =
          new Mutation(number * 31L + kind.name().hashCode()).of(sound.get(number % sound.size()));
      Path file = Files.write(temp.resolve("input" + kind.ending), bytes);
      long begin = System.nanoTime();
      try {
        read(kind, file);
      } catch (Refused refused) {
        assertThat(refused.text()).isNotBlank();
      } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
        throw new AssertionError(kind + " " + number + ":\n" + shown(bytes), broken);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .as("%s %s", kind, number)
          .isLessThan(LONGEST);
    }
  }

  private static String shown(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.ISO_8859_1);
  }

  private void read(Kind kind, Path file) throws IOException {
    switch (kind) {
      case CSV -> csv(file);
      case EDI -> edi(file);
      case SCENARIO -> scenario(file);
      case PROFILE -> {
        IssueLog log = new IssueLog();
        boolean isThere = ProfileFile.read(file, log).isPresent();
        assertThat(isThere || isRejected(log.list())).isTrue();
        told(log.list());
      }
      case WORKBOOK -> {
        PlantReading reading = PlantSource.read(file);
        assertThat(reading.plant().isPresent() || isRejected(reading.issues())).isTrue();
        told(reading.issues());
      }
      case PROGRAMME -> told(ProgrammeReader.read(file, ProgrammeFormat.PROJECT_XML).issues());
    }
  }

  private static boolean isRejected(List<InputIssue> issues) {
    return issues.stream().anyMatch(InputIssue::isRejected);
  }

  /** Each issue names its file and says what is wrong and how to mend it. */
  private static void told(List<InputIssue> issues) {
    for (InputIssue issue : issues) {
      assertThat(issue.file()).isNotBlank();
      assertThat(issue.toString()).contains(": ").contains("Fix: ");
    }
  }

  private void csv(Path file) throws IOException {
    IssueLog log = new IssueLog();
    Table<Order> orders = TableFile.read(file, PlantTables.ORDERS, log);
    told(log.list());
    if (!log.list().isEmpty() || !orders.isPresent()) {
      assertThat(log.list()).as("what cannot be read is told").isNotEmpty();
      return;
    }
    Path again = temp.resolve("again.csv");
    Files.writeString(again, printed(orders));
    assertThat(TableFile.read(again, PlantTables.ORDERS, log).rows()).isEqualTo(orders.rows());
    assertThat(log.list()).isEmpty();
  }

  private static String printed(Table<Order> orders) {
    return Stream.concat(
            Stream.of(
                orders.spec().columns().stream()
                    .map(column -> column.name())
                    .collect(Collectors.joining(","))),
            orders.rows().stream()
                .map(
                    row ->
                        orders.spec().columns().stream()
                            .map(column -> orders.spec().cell(row, column))
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(","))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void edi(Path file) throws IOException {
    IssueLog log = new IssueLog();
    EdiFile.isOne(file);
    var notices = EdiFile.read(file, log);
    told(log.list());
    boolean isEmpty = notices.packed().rows().isEmpty() && notices.etas().rows().isEmpty();
    assertThat(isEmpty).as("whole or not at all").isEqualTo(isRejected(log.list()));
  }

  private static void scenario(Path file) throws IOException {
    Path folder = Files.createDirectories(file.resolveSibling(ScenarioFile.FOLDER));
    Files.copy(
        file, folder.resolve("input.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    var reading = ScenarioFile.read(file.getParent(), "input");
    assertThat(reading.scenario().isPresent() || isRejected(reading.issues())).isTrue();
    told(reading.issues());
  }

  private static List<byte[]> sound(Kind kind) throws IOException {
    return switch (kind) {
      case CSV -> tables();
      case EDI ->
          List.of(Files.readAllBytes(EXAMPLES.resolve("interop/DESADV-C7.edi")), iftsta(), vda());
      case SCENARIO -> folder(EXAMPLES.resolve("avtotor-2022/scenarios"), ".yaml");
      case PROFILE -> folder(EXAMPLES.resolve("interop"), ".yaml");
      case WORKBOOK -> List.of(workbook());
      case PROGRAMME -> List.of(programme());
    };
  }

  private static List<byte[]> folder(Path folder, String ending) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(one -> one.toString().endsWith(ending)).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  /** A table as programs of the world write it. */
  private static List<byte[]> tables() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("morning/orders.csv"));
    List<byte[]> tables = new ArrayList<>();
    tables.add(text.getBytes(StandardCharsets.UTF_8));
    tables.add(("\uFEFF" + text.replace(',', ';')).getBytes(StandardCharsets.UTF_8));
    tables.add(text.replace("SEDAN", "Седан").getBytes(Charset.forName("windows-1251")));
    tables.add(("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
    tables.add(text.replace("R1", "\"R \"\"1\"\"\"").getBytes(StandardCharsets.UTF_8));
    return tables;
  }

  private static byte[] iftsta() {
    return """
    UNB+UNOC:3+4711::92+LINEWRIGHT+260302:0815+6'
    UNH+1+IFTSTA:D:01B:UN'
    BGM+23+S1+9'
    DTM+137:202603020815:203'
    CNI+1+C7'
    STS+1+31'
    DTM+132:20260311:102'
    UNT+7+1'
    UNZ+1+6'
    """
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] vda() {
    return Stream.of(
            "71103B        A        0000100002260302         4711",
            "71203C7      260302",
            "71303DN1     260302",
            "71403TYRE                                        000000380ST",
            "719030000001000000100000010000001000000000000000000000000000")
        .map(record -> String.format("%-128s", record))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] workbook() throws IOException {
    Optional<Plant> plant = PlantFolder.read(EXAMPLES.resolve("morning")).plant();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlantWorkbook.write(plant.orElseThrow(), out);
    return out.toByteArray();
  }

  private static byte[] programme() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Project xmlns="http://schemas.microsoft.com/project"><Name>P</Name>
    <StartDate>2026-03-02T08:00:00</StartDate><MinutesPerDay>480</MinutesPerDay>
    <Tasks>
    <Task><UID>1</UID><ID>1</ID><Name>Hall</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
    <Task><UID>2</UID><ID>2</ID><Name>Build</Name><OutlineLevel>2</OutlineLevel>
    <Start>2026-03-02T08:00:00</Start><Finish>2026-03-13T17:00:00</Finish><Duration>PT80H0M0S</Duration></Task>
    <Task><UID>3</UID><ID>3</ID><Name>Fit</Name><OutlineLevel>2</OutlineLevel><Duration>PT40H0M0S</Duration>
    <PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type><LinkLag>4800</LinkLag></PredecessorLink></Task>
    </Tasks></Project>
    """
        .getBytes(StandardCharsets.UTF_8);
  }
}
