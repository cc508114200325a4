package org.linewright.files.edi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.linewright.core.receive.NewEta;
import org.linewright.core.receive.Notices;
import org.linewright.core.receive.PackedPart;
import org.linewright.core.receive.ShelfCount;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;

/** Reads a file of messages: EDIFACT or VDA 4913, told by how it begins. */
public final class EdiFile {
  private static final int MOST_BYTES = 64 << 20;

  private EdiFile() {}

  /** True for a file that is one of these. */
  public static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = unmarked(in.readNBytes(64));
      return isEdifact(head) || Vda4913.isOne(head);
    }
  }

  /**
   * Reads a file, whole or not at all.
   *
   * @return nothing after a rejection
   * @throws IOException when the disk fails
   */
  public static Notices read(Path file, IssueLog issues) throws IOException {
    String name = String.valueOf(file.getFileName());
    IssueLog own = new IssueLog();
    EdiLog log = new EdiLog(name, own);
    Placed<PackedPart> packed = new Placed<>();
    Placed<NewEta> etas = new Placed<>();
    if (Files.size(file) > MOST_BYTES) {
      log.reject(0, "", "", "is longer than " + MOST_BYTES + " bytes", "several files.");
    } else {
      byte[] bytes = unmarked(Files.readAllBytes(file));
      if (Vda4913.isOne(bytes)) {
        new Vda4913(log, packed).read(bytes);
      } else {
        for (EdiMessage message : new EdifactReader(log).read(bytes)) {
          take(message, log, packed, etas);
        }
      }
    }
    boolean rejected = own.list().stream().anyMatch(InputIssue::isRejected);
    if (!rejected && packed.isEmpty() && etas.isEmpty()) {
      log.reject(0, "", "", "says nothing that can be received", "DESADV, IFTSTA or VDA 4913.");
      rejected = true;
    }
    own.list().forEach(issues::add);
    return rejected
        ? new Notices(
            Table.absent(Notices.PACKING_LIST),
            Table.absent(Notices.ETAS),
            Table.absent(Notices.STOCK_LIST))
        : new Notices(
            packed.table(Notices.PACKING_LIST, name),
            etas.table(Notices.ETAS, name),
            Table.<ShelfCount>absent(Notices.STOCK_LIST));
  }

  private static void take(
      EdiMessage message, EdiLog log, Placed<PackedPart> packed, Placed<NewEta> etas) {
    switch (message.type()) {
      case "DESADV" -> new DespatchAdvice(log, packed).read(message);
      case "IFTSTA" -> new TransportStatus(log, etas).read(message);
      default ->
          log.reject(
              message.segments().isEmpty() ? 0 : message.segments().get(0).position(),
              "UNH",
              message.type() + ":" + message.release(),
              "is a message that is not handled",
              "DESADV, IFTSTA or VDA 4913.");
    }
  }

  private static boolean isEdifact(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    return text.startsWith("UNA") || text.startsWith("UNB+");
  }

  private static byte[] unmarked(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }
}
