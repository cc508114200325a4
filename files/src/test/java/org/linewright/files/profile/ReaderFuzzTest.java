package org.linewright.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.receive.Notices;
import org.linewright.core.receive.PackedPart;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.files.edi.EdiFile;
import org.linewright.files.upload.Refused;

/**
 * Files that came damaged, byte by byte: reading ends soon, throws nothing but a refusal, and what
 * is not taken is told. Six hundred of each kind; more with {@code -Dfuzz.inputs=1000000}, for all
 * kinds together.
 */
@Tag("slow")
@Timeout(3600)
class ReaderFuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 3_000) / Kind.values().length;
  private static final long MOST_NANOS = 10_000_000_000L;
  private static final String PROFILE =
      """
      file: "stock*"
      tables:
        stock:
          write: replace
          repeated: add
          where:
            Site: [K1, K2]
          columns:
            part: Code
            quantity: {column: Pieces, unit: Unit, units: {pc: 1, k: 1000}}
            status: {column: Lock, values: {"": on_hand, X: on_hold}}
      """;
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Code", "Site", "Unit", "Pieces", "Lock"),
          List.of("00123", "K1", "pc", "1 200", ""),
          List.of("Сиденье; \"7\"", "K2", "k", "0,5", "X"),
          List.of("1E5", "K9", "pc", "3", ""),
          List.of("B/7", "K1", "pc", "12", ""));
  private static final List<String> PIECES =
      List.of(
          "\"",
          ",",
          ";",
          "\n",
          "\r\n",
          "\t",
          "\0",
          "'",
          "+",
          "?",
          ":",
          "-1",
          "1e9",
          "*",
          "&a ",
          "[",
          "{",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;",
          "</v>",
          "<c>",
          "999999999999",
          "\uFEFF",
          "\u00A0",
          "UNA",
          "UNB+",
          "711",
          "03/04/2022",
          "1,234");

  /** What is damaged, and how it is read. */
  enum Kind {
    CSV,
    XLSX,
    EDI,
    VDA,
    YAML
  }

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aDamagedFileIsReadOrRefusedAndNothingIsLostInSilence(Kind kind) throws IOException {
    SplittableRandom random = new SplittableRandom(kind.name().hashCode());
    Profile profile = profile();
    List<byte[]> seeds = seeds(kind);
    for (int round = 0; round < INPUTS; round++) {
      byte[] input = damaged(kind, seeds.get(random.nextInt(seeds.size())), random);
      Path file = temp.resolve(name(kind));
      Files.write(file, input);
      long from = System.nanoTime();
      try {
        read(kind, profile, file);
      } catch (Refused refused) {
        assertThat(refused.getMessage()).isNotBlank();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
        throw new AssertionError(
            kind + ", input " + round + ":\n" + new String(input, StandardCharsets.ISO_8859_1),
            fault);
      }
      assertThat(System.nanoTime() - from).as("%s, input %s", kind, round).isLessThan(MOST_NANOS);
    }
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case CSV -> "stock.csv";
      case XLSX -> "stock.xlsx";
      case EDI, VDA -> "m.edi";
      case YAML -> "p.yaml";
    };
  }

  private static void read(Kind kind, Profile profile, Path file) throws IOException {
    IssueLog log = new IssueLog();
    switch (kind) {
      case CSV, XLSX -> readRows(profile, file);
      case EDI, VDA -> {
        EdiFile.isOne(file);
        Notices notices = EdiFile.read(file, log);
        boolean taken = !notices.packed().rows().isEmpty() || !notices.etas().rows().isEmpty();
        assertThat(taken).isNotEqualTo(isRejected(log.list()));
        for (PackedPart row : notices.packed().rows()) {
          assertThat(row.part()).isNotBlank();
          assertThat(row.quantity()).isNotNegative();
        }
      }
      case YAML ->
          assertThat(ProfileFile.read(file, log).isPresent()).isNotEqualTo(isRejected(log.list()));
    }
  }

  /** Each row is taken, left out by a filter or rejected, or the whole file is told to be bad. */
  private static void readRows(Profile profile, Path file) throws IOException {
    Imported imported = ProfileImport.read(profile, List.of(file), name -> null);
    if (!isRejected(imported.issues())) {
      for (FileCount count : imported.files()) {
        int dropped = count.dropped().values().stream().mapToInt(each -> each).sum();
        assertThat(count.taken() + dropped).as("%s", imported.issues()).isEqualTo(count.read());
      }
    }
  }

  private static boolean isRejected(List<InputIssue> issues) {
    return issues.stream().anyMatch(InputIssue::isRejected);
  }

  private Profile profile() throws IOException {
    return ProfileFile.read(Files.writeString(temp.resolve("good.yaml"), PROFILE), new IssueLog())
        .orElseThrow();
  }

  private static List<byte[]> seeds(Kind kind) throws IOException {
    return switch (kind) {
      case CSV ->
          List.of(
              csv(";", StandardCharsets.UTF_8),
              csv("\t", StandardCharsets.UTF_16),
              csv(";", Charset.forName("windows-1251")));
      case XLSX -> List.of(book());
      case EDI -> List.of(ADVICE.getBytes(StandardCharsets.UTF_8));
      case VDA -> List.of(vda().getBytes(StandardCharsets.ISO_8859_1));
      case YAML -> List.of(PROFILE.getBytes(StandardCharsets.UTF_8));
    };
  }

  private static byte[] csv(String separator, Charset charset) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : ROWS) {
      List<String> cells =
          row.stream()
              .map(cell -> cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
              .toList();
      text.append(String.join(separator, cells)).append('\n');
    }
    return text.toString().getBytes(charset);
  }

  private static byte[] book() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Linewright", "1.0")) {
      Worksheet sheet = book.newWorksheet("Stock");
      for (int row = 0; row < ROWS.size(); row++) {
        for (int column = 0; column < ROWS.get(row).size(); column++) {
          sheet.value(row, column, ROWS.get(row).get(column));
        }
      }
      sheet.value(ROWS.size() - 1, 3, 12);
    }
    return out.toByteArray();
  }

  private static final String ADVICE =
      """
      UNB+UNOC:3+A+B+260302:0815+5'
      UNH+1+DESADV:D:97A:UN'
      BGM+351+C7+9'
      DTM+132:202603110815:203'
      NAD+SE+4711::92'
      CPS+1++1'
      PAC+2++PAL::92'
      LIN+1++SEAT:IN'
      QTY+12:380:PCE'
      LIN+2++00123:IN'
      QTY+12:7.000'
      UNT+11+1'
      UNZ+1+5'
      """;

  private static String vda() {
    return List.of(
            "71103B        A        0000100002260302         4711",
            "7120313533302   11825429      2603020815",
            "7130300021910260302",
            "71403A1567350110           TDR3                  DE 0000000012000ST",
            "719020000001000000100000010000001000000000000000000000")
        .stream()
        .map(record -> "%-128s\n".formatted(record))
        .reduce("", String::concat);
  }

  /** Half of the workbooks are damaged as packed, half in one of their parts. */
  private byte[] damaged(Kind kind, byte[] seed, SplittableRandom random) throws IOException {
    if (kind != Kind.XLSX || random.nextBoolean()) {
      return damaged(seed, random);
    }
    Map<String, byte[]> parts = parts(seed);
    String hit = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
    parts.put(hit, damaged(parts.get(hit), random));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private Map<String, byte[]> parts(byte[] book) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(Files.write(temp.resolve("seed.xlsx"), book).toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] damaged(byte[] seed, SplittableRandom random) {
    byte[] bytes = seed;
    for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            case 1 -> joined(bytes, at, piece.getBytes(StandardCharsets.UTF_8), at);
            case 2 -> joined(bytes, at, new byte[0], to);
            case 3 -> joined(bytes, to, Arrays.copyOfRange(bytes, at, to), to);
            case 4 ->
                joined(bytes, at, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))}, at + 1);
            default -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : bytes;
          };
    }
    return bytes;
  }

  /** What stands before one place, something, and what stands from another place on. */
  private static byte[] joined(byte[] bytes, int end, byte[] middle, int from) {
    byte[] all = Arrays.copyOf(bytes, end + middle.length + bytes.length - from);
    System.arraycopy(middle, 0, all, end, middle.length);
    System.arraycopy(bytes, from, all, end + middle.length, bytes.length - from);
    return all;
  }
}
