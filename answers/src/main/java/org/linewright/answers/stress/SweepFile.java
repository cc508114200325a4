package org.linewright.answers.stress;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file by which a sweep in a process of its own hands over what came out. */
public final class SweepFile {
  private static final int MAGIC = 0x4C575331;

  private SweepFile() {}

  /**
   * What came out of a sweep.
   *
   * @param dimensions names of the dimensions
   * @param rows one row for each world
   */
  public record Content(List<String> dimensions, List<SweepRow> rows) {}

  /** Writes a file. */
  public static void write(Path file, List<String> dimensions, List<SweepRow> rows)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(MAGIC);
      writeTexts(out, dimensions);
      out.writeInt(rows.size());
      for (SweepRow row : rows) {
        writeTexts(out, row.labels());
        out.writeLong(row.replications());
        out.writeLong(row.planned());
        out.writeDouble(row.lost());
        out.writeDouble(row.halfWidth());
        out.writeLong(row.lostP50());
        out.writeLong(row.lostP90());
        out.writeDouble(row.lostTail());
        out.writeDouble(row.delayed());
        out.writeDouble(row.centsLost());
        out.writeUTF(row.stop());
        out.writeInt(row.tally().length);
        for (long number : row.tally()) {
          out.writeLong(number);
        }
      }
    }
  }

  private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  /** Reads a file. */
  public static Content read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(file + " holds no result of a sweep");
      }
      List<String> dimensions = readTexts(in);
      List<SweepRow> rows = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        rows.add(readRow(in));
      }
      return new Content(dimensions, List.copyOf(rows));
    }
  }

  private static SweepRow readRow(DataInputStream in) throws IOException {
    return new SweepRow(
        readTexts(in),
        in.readLong(),
        in.readLong(),
        in.readDouble(),
        in.readDouble(),
        in.readLong(),
        in.readLong(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readUTF(),
        readNumbers(in));
  }

  private static long[] readNumbers(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readLong();
    }
    return numbers;
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return List.copyOf(texts);
  }
}
