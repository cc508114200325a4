package org.linewright.files.edi;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.receive.NewEta;

/**
 * Reads IFTSTA: consignments (CNI, or RFF with AAM, AAS, BM or CN) and the day on which they are
 * expected now (DTM with 132, or 17).
 */
final class TransportStatus {
  private static final List<String> WAYBILLS = List.of("AAM", "AAS", "BM", "CN");
  private static final List<String> ARRIVALS = List.of("132", "17");

  private final EdiLog log;
  private final Placed<NewEta> rows;
  private String consignment = "";
  private String status = "";
  private int position;
  private @Nullable LocalDate eta;

  TransportStatus(EdiLog log, Placed<NewEta> rows) {
    this.log = log;
    this.rows = rows;
  }

  void read(EdiMessage message) {
    for (Segment segment : message.segments()) {
      switch (segment.tag()) {
        case "CNI" -> {
          end();
          position = segment.position();
          consignment = segment.at(2, 1);
        }
        case "STS" -> {
          if (position == 0) {
            position = segment.position();
          }
          status = String.join(" ", List.of("status", segment.at(2, 1))).strip();
        }
        case "RFF" -> {
          if (consignment.isEmpty() && WAYBILLS.contains(segment.at(1, 1))) {
            consignment = segment.at(1, 2);
            position = segment.position();
          }
        }
        case "DTM" -> {
          if (ARRIVALS.contains(segment.at(1, 1))) {
            readDay(segment);
          }
        }
        default -> {
          // places, goods and equipment
        }
      }
    }
    end();
  }

  private void readDay(Segment segment) {
    eta = EdiNumbers.day(segment.at(1, 2), segment.at(1, 3));
    if (eta == null) {
      log.reject(
          segment.position(),
          "DTM",
          segment.at(1, 2) + ":" + segment.at(1, 3),
          "is no day",
          "YYYYMMDD with format 102.");
    }
  }

  private void end() {
    LocalDate day = eta;
    if (!consignment.isEmpty() && day != null) {
      rows.add(position, new NewEta(consignment, null, day, status));
    } else if (!consignment.isEmpty() || day != null) {
      log.warn(
          position,
          "CNI",
          consignment,
          day == null ? "is told without a day of arrival" : "has a day and no consignment",
          "Not used.",
          "nothing need be done.");
    }
    consignment = "";
    status = "";
    eta = null;
    position = 0;
  }
}
