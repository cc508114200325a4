package org.linewright.files.upload;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive that is whole: it has the list of its entries, which stands at its end, and every
 * entry that is read has the length and the checksum of that list. What is unpacked is counted.
 */
final class Archive implements AutoCloseable {
  private final ZipFile zip;
  private final Allowance allowance;
  private final Refused.Kind broken;

  private Archive(ZipFile zip, Allowance allowance, Refused.Kind broken) {
    this.zip = zip;
    this.allowance = allowance;
    this.broken = broken;
  }

  /**
   * Opens an archive.
   *
   * @param broken why it is refused when it is not whole
   * @param mostEntries it may have
   */
  static Archive open(Path file, Allowance allowance, Refused.Kind broken, int mostEntries)
      throws IOException {
    Archive archive = new Archive(zipFile(file, broken), allowance, broken);
    if (archive.zip.size() > mostEntries) {
      archive.close();
      throw new Refused(
          Refused.Kind.TOO_LARGE,
          "the archive holds more than " + mostEntries + " files\nNothing was imported.");
    }
    try {
      allowance.check(
          archive.entries().stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum());
    } catch (Refused refusal) {
      archive.close();
      throw refusal;
    }
    return archive;
  }

  private static ZipFile zipFile(Path file, Refused.Kind broken) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | EOFException notUtf8OrBroken) {
      // names of older archives are in the code of the machine that packed them
      try {
        return new ZipFile(file.toFile(), Charset.forName("IBM437"));
      } catch (ZipException | EOFException fault) {
        throw refused(broken, said(fault));
      }
    }
  }

  /** What is wrong; a file that ends too early says nothing itself. */
  private static String said(IOException fault) {
    return fault.getMessage() == null ? "end of file" : fault.getMessage();
  }

  private static Refused refused(Refused.Kind broken, String why) {
    String what = broken == Refused.Kind.BROKEN_WORKBOOK ? "workbook" : "archive";
    return new Refused(
        broken,
        "the %s is broken or was cut short: %s\nNothing was imported. Maybe send it again."
            .formatted(what, why));
  }

  /** The entries that are files, in their order. */
  List<? extends ZipEntry> entries() throws Refused {
    try {
      return Collections.list(zip.entries()).stream()
          .filter(entry -> !entry.isDirectory())
          .toList();
    } catch (IllegalArgumentException noLetters) { // damaged behind what opening looks at
      throw refused(broken, "names that cannot be read");
    }
  }

  Optional<ZipEntry> find(String name) {
    return Optional.ofNullable(zip.getEntry(name));
  }

  /** The bytes of an entry; closing it reads it to its end and checks it. */
  InputStream read(ZipEntry entry) throws IOException {
    try {
      return new Checked(zip.getInputStream(entry), entry);
    } catch (ZipException | EOFException fault) {
      throw refused(broken, entry.getName() + ": " + said(fault));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts and checks what is read. */
  private final class Checked extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long length;
    private boolean failed;
    private boolean closed;

    private Checked(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int size) throws IOException {
      int read;
      try {
        read = in.read(buffer, from, size);
      } catch (ZipException | EOFException fault) {
        failed = true;
        throw refused(broken, entry.getName() + ": " + said(fault));
      }
      if (read > 0) {
        length += read;
        sum.update(buffer, from, read);
        try {
          allowance.take(read);
        } catch (Refused refusal) {
          failed = true;
          throw refusal;
        }
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return Math.max(0, read(new byte[(int) Math.min(bytes, 1 << 16)]));
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      try {
        byte[] rest = new byte[1 << 16];
        while (!failed && read(rest, 0, rest.length) >= 0) {
          // up to the end, where the checksum is known
        }
        boolean wrong =
            (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc())
                || (entry.getSize() >= 0 && length != entry.getSize());
        if (!failed && wrong) {
          throw refused(broken, entry.getName() + " does not have its checksum");
        }
      } finally {
        super.close();
      }
    }
  }
}
