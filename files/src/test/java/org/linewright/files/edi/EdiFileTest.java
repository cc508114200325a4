package org.linewright.files.edi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.receive.Notices;
import org.linewright.core.receive.PackedPart;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;

class EdiFileTest {
  private static final String ADVICE =
      """
      UNA:+.? '
      UNB+UNOC:3+A+B+260302:0815+5'
      UNH+1+DESADV:D:97A:UN'
      BGM+351+C7+9'
      DTM+132:202603110815:203'
      NAD+SE+4711::92'
      CPS+1++1'
      PAC+2++PAL::92'
      PCI+17'
      RFF+ACI:LOT ?'7?''
      GIN+ML+P-001+P-002'
      LIN+1++SITZ-\u4e2d\u6587:IN'
      QTY+12:380:PCE'
      CPS+2++1'
      LIN+2++00123:IN'
      QTY+12:7.000'
      UNT+15+1'
      UNZ+1+5'
      """;
  private static final String VDA =
      record("71103", "B        A        0000100002260302         4711")
          + record("71203", "13533302   11825429      2603020815", 114, "2603111130")
          + record("71303", "00021910260302")
          + record("71403", "A1567350110           TDR3                  DE 0000000012000ST")
          + record("71902", "0000001000000100000010000001000000000000000000000");

  @TempDir Path temp;
  private final IssueLog log = new IssueLog();

  private static String record(String kind, String text) {
    return record(kind, text, 0, "");
  }

  private static String record(String kind, String text, int at, String more) {
    StringBuilder line = new StringBuilder(kind).append(text);
    while (line.length() < at) {
      line.append(' ');
    }
    line.append(more);
    while (line.length() < 128) {
      line.append(' ');
    }
    return line.append('\n').toString();
  }

  private Notices read(String text) throws IOException {
    Path file = Files.writeString(temp.resolve("m.edi"), text);
    assertThat(EdiFile.isOne(file)).isTrue();
    return EdiFile.read(file, log);
  }

  private List<String> told() {
    return log.list().stream().map(InputIssue::toString).toList();
  }

  @Test
  void packagesLotsPartsAndQuantitiesOfADespatchAdvice() throws IOException {
    Notices notices = read("\uFEFF" + ADVICE);

    assertThat(told()).isEmpty();
    LocalDate eta = LocalDate.of(2026, 3, 11);
    assertThat(notices.packed().rows())
        .containsExactly(
            new PackedPart(
                "C7",
                "P-001 P-002",
                "LOT '7'",
                null,
                null,
                null,
                "SITZ-\u4e2d\u6587",
                380,
                0,
                eta,
                "4711",
                "",
                ""),
            new PackedPart("C7", null, null, null, null, null, "00123", 7, 0, eta, "4711", "", ""));
    assertThat(notices.packed().fileRow(0)).isEqualTo(11);
  }

  @Test
  void aMessageIsTakenWholeOrNotAtAll() throws IOException {
    for (String broken :
        List.of(
            ADVICE.replace("UNT+15", "UNT+331"),
            ADVICE.replace("QTY+12:7.000'\n", "").replace("UNT+15", "UNT+14"),
            ADVICE.replace("12:7.000", "12:7.5"),
            ADVICE.replace("UNT+15+1", "UNT+15+2"),
            ADVICE.replace("UNZ+1+5'\n", ""),
            ADVICE.replace("DESADV", "CUSCAR"),
            ADVICE.replace("20260311", "20261311"))) {
      assertThat(read(broken).packed().rows()).as(broken).isEmpty();
    }
    assertThat(told())
        .contains(
            "IN-051 m.edi:16 UNT = \"331\": says how many segments the message has, which are 15."
                + " Nothing of the file is taken. Fix: ask for the message again; some of it is"
                + " missing or was changed.",
            "IN-051 m.edi:14 LIN = \"00123\": has no quantity despatched (QTY with 12). Nothing of"
                + " the file is taken. Fix: ask the sender.");
  }

  @Test
  void aWrongSyntaxVersionIsOneWarning() throws IOException {
    assertThat(read(ADVICE.replace("UNOC:3", "UNOC:0")).packed().rows()).hasSize(2);
    assertThat(told()).hasSize(1).allMatch(text -> text.contains("Read all the same."));
  }

  @Test
  void aTransportStatusTellsADay() throws IOException {
    Notices notices =
        read(
            """
            UNB+UNOA:1+A+B+260302:0815+5'
            UNH+1+IFTSTA:D:96A:UN'
            BGM+77+1+9'
            CNI+1+C7'
            STS+1+13'
            DTM+132:20260316:102'
            UNT+6+1'
            UNZ+1+5'
            """);

    assertThat(told()).isEmpty();
    assertThat(notices.etas().rows().toString())
        .isEqualTo("[NewEta[consignment=C7, part=null, eta=2026-03-16, status=status 13]]");
  }

  @Test
  void positionsOfVda4913() throws IOException {
    Notices notices = read(VDA);

    assertThat(told()).isEmpty();
    assertThat(notices.packed().rows())
        .containsExactly(
            new PackedPart(
                "00021910",
                null,
                null,
                null,
                null,
                null,
                "A1567350110",
                12,
                0,
                LocalDate.of(2026, 3, 11),
                "A",
                "",
                ""));
    assertThat(read(VDA.replace("\n", "")).packed().rows()).hasSize(1);
    assertThat(read(VDA.replace("71303", "77703")).packed().rows()).isEmpty();
    assertThat(read(VDA.replace("719020000001", "719020000002")).packed().rows()).isEmpty();
    assertThat(told())
        .anyMatch(text -> text.contains("m.edi:3 record = \"777\": is no record of VDA 4913"))
        .anyMatch(text -> text.contains("says how many records 711 there are, which are 1"));
  }

  @Test
  void changedBytesNeverCrashTheReader() throws IOException {
    Random random = new Random(18);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = (round % 2 == 0 ? ADVICE : VDA).getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 1 + random.nextInt(4); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Path file = Files.write(temp.resolve("m.edi"), bytes);
      IssueLog own = new IssueLog();
      assertThatCode(
              () -> {
                Notices notices = EdiFile.read(file, own);
                boolean rejected = own.list().stream().anyMatch(InputIssue::isRejected);
                assertThat(rejected).isEqualTo(notices.packed().rows().isEmpty());
              })
          .as("round %s", round)
          .doesNotThrowAnyException();
    }
  }
}
