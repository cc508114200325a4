package org.linewright.files.edi;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.receive.PackedPart;

/**
 * Reads VDA 4913, despatch advices in records of 128 characters: 711 sender, 712 load, 713 delivery
 * note, 714 position, 719 end with the counts. The consignment is the number of the delivery note,
 * the day the expected arrival of the load. Packages (715) and texts (716 to 718) have no table;
 * they are counted.
 */
final class Vda4913 {
  private static final int LENGTH = 128;
  private static final List<String> KINDS =
      List.of("711", "712", "713", "714", "715", "716", "717", "718", "719");
  private static final List<String> BOOKED = List.of("711", "712", "713", "714");

  private final EdiLog log;
  private final Placed<PackedPart> rows;
  private final Map<String, Integer> counts = new TreeMap<>();
  private String former = "";
  private String note = "";
  private @Nullable String supplier;
  private @Nullable LocalDate eta;

  Vda4913(EdiLog log, Placed<PackedPart> rows) {
    this.log = log;
    this.rows = rows;
  }

  /** True for a file that begins as one does. */
  static boolean isOne(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
    return head.matches("711[0-9]{2}");
  }

  void read(byte[] bytes) {
    List<String> records = records(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = 0; i < records.size(); i++) {
      String record = records.get(i);
      String kind = record.substring(0, Math.min(3, record.length()));
      if (!KINDS.contains(kind)) {
        log.reject(i + 1, "record", kind, "is no record of VDA 4913", "ask for the file again.");
        continue;
      }
      counts.merge(kind, 1, Integer::sum);
      checkPlace(i + 1, kind);
      read(i + 1, kind, record);
      former = kind;
    }
    if (!former.equals("719")) {
      log.reject(
          records.size(),
          "record",
          former,
          "is the last one, which should be 719",
          "ask for the whole file.");
    }
  }

  private static List<String> records(String text) {
    List<String> records = new ArrayList<>();
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      text.lines().filter(line -> !line.isBlank()).forEach(records::add);
    } else {
      for (int at = 0; at < text.length(); at += LENGTH) {
        records.add(text.substring(at, Math.min(text.length(), at + LENGTH)));
      }
    }
    return records;
  }

  private void checkPlace(int position, String kind) {
    boolean fits =
        switch (kind) {
          case "711" -> former.isEmpty() || former.equals("719");
          case "712" -> !former.isEmpty() && !former.equals("719");
          case "713" -> counts.containsKey("712");
          case "714" -> counts.containsKey("713") && !former.equals("712");
          case "719" -> !former.isEmpty();
          default -> counts.containsKey("714");
        };
    if (!fits) {
      log.reject(
          position,
          "record",
          kind,
          former.isEmpty() ? "begins the file" : "cannot stand behind " + former,
          "ask for the file again.");
    } else if (kind.equals("715") && List.of("716", "717", "718").contains(former)) {
      log.warn(
          position,
          "record",
          kind,
          "stands behind " + former + ", out of its place",
          "Counted.",
          "nothing need be done.");
    }
  }

  private void read(int position, String kind, String record) {
    switch (kind) {
      case "711" -> supplier = orNull(field(record, 15, 9));
      case "712" -> eta = EdiNumbers.day("20" + field(record, 115, 6));
      case "713" -> note = field(record, 6, 8);
      case "714" -> readPosition(position, record);
      case "719" -> checkCounts(position, record);
      default -> {
        // packages and texts
      }
    }
  }

  private void readPosition(int position, String record) {
    String part = field(record, 6, 22);
    String digits = field(record, 53, 13);
    String unit = field(record, 66, 2);
    if (part.isEmpty()) {
      log.reject(position, "714", "", "names no part", "ask the sender.");
      return;
    }
    boolean whole =
        digits.matches("[0-9]{13}")
            && digits.endsWith("000")
            && new BigDecimal(digits).movePointLeft(3).compareTo(BigDecimal.valueOf(999_999_999))
                <= 0;
    if (!whole || !List.of("ST", "SA", "").contains(unit)) {
      log.reject(position, "714", digits + " " + unit, "are no whole pieces", "pieces, in ST.");
      return;
    }
    int pieces = new BigDecimal(digits).movePointLeft(3).intValueExact();
    rows.add(
        position,
        new PackedPart(note, null, null, null, null, null, part, pieces, 0, eta, supplier, "", ""));
  }

  /** Seven digits for each kind from 711 on; 718 stands behind 716, 719 is counted behind it. */
  private void checkCounts(int position, String record) {
    List<String> order = List.of("711", "712", "713", "714", "715", "716", "718");
    for (int i = 0; i < order.size(); i++) {
      String told = field(record, 6 + 7 * i, 7);
      int found = counts.getOrDefault(order.get(i), 0);
      if (told.matches("[0-9]{7}") && Integer.parseInt(told) != found) {
        String problem = "says how many records " + order.get(i) + " there are, which are " + found;
        String value = String.valueOf(Integer.parseInt(told));
        if (BOOKED.contains(order.get(i))) {
          log.reject(position, "719", value, problem, "ask for the file again.");
        } else {
          log.warn(position, "719", value, problem, "Taken all the same.", "nothing need be done.");
        }
      }
    }
  }

  /** A field, its place counted from 1. */
  private static String field(String record, int from, int length) {
    int begin = Math.min(record.length(), from - 1);
    return record.substring(begin, Math.min(record.length(), begin + length)).strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
