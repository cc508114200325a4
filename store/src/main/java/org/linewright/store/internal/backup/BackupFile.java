package org.linewright.store.internal.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.linewright.store.StoreException;
import org.linewright.store.StoreException.Cause;
import org.linewright.store.internal.database.Migrations;
import org.linewright.store.internal.keys.Hashes;
import org.linewright.store.internal.keys.Packing;

/**
 * A backup that is read, and the proof that it is whole. A {@code ZipFile} looks neither at the sum
 * of an entry nor at bytes between entries; this does.
 */
final class BackupFile implements AutoCloseable {
  private final Path file;
  private final ZipFile zip;
  private final JsonNode about;

  private BackupFile(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.about = readAbout();
  }

  /**
   * Opens a backup.
   *
   * @throws StoreException when it is none, or a newer program wrote it
   */
  static BackupFile open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException | IllegalArgumentException noZip) {
      throw new StoreException(Cause.REFUSED, file + " is no backup of Linewright", noZip);
    }
    try {
      return new BackupFile(file, zip);
    } catch (IOException | RuntimeException failure) {
      zip.close();
      throw failure;
    }
  }

  /**
   * Reads all of it once: seal, sum of each entry, hash of each document and of each table.
   *
   * @throws StoreException naming what is not as it was written
   */
  void check() throws IOException {
    for (String name : names()) {
      checkEntry(name);
    }
    for (String table : BackupFormat.TABLES) {
      if (entry(BackupFormat.rows(table)) == null) {
        throw broken(BackupFormat.rows(table) + " is missing");
      }
    }
    // last, for what is broken inside is told better above
    try (FileChannel bytes = FileChannel.open(file)) {
      if (isSealed() && !BackupSeal.holds(bytes)) {
        throw broken("it is not as it was written");
      }
    }
  }

  /** Rows that a table must have. */
  long rows(String table) {
    return about.path("rows").path(table).asLong();
  }

  /** A file of the backup; at its end it is held against its sum. */
  InputStream read(String name) throws IOException {
    ZipEntry entry = entry(name);
    if (entry == null) {
      throw broken(name + " is missing");
    }
    return new Summed(zip.getInputStream(entry), entry);
  }

  private List<String> names() {
    try {
      return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    } catch (IllegalArgumentException garbled) { // so ZipFile tells letters that are none
      throw broken("a name in it cannot be read");
    }
  }

  private @Nullable ZipEntry entry(String name) {
    try {
      return zip.getEntry(name);
    } catch (IllegalArgumentException garbled) {
      throw broken(name + " cannot be read");
    }
  }

  /** The fault of a backup that is not whole. */
  StoreException broken(String what) {
    return new StoreException(Cause.REFUSED, file + " is no whole backup of Linewright: " + what);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private JsonNode readAbout() throws IOException {
    JsonNode read;
    try (InputStream in = read(BackupFormat.ABOUT)) {
      read = new ObjectMapper().readTree(in.readAllBytes());
    } catch (ZipException | EOFException | JsonProcessingException damaged) {
      throw broken(BackupFormat.ABOUT + " cannot be read");
    }
    if (read.path("format").asInt() > BackupFormat.FORMAT
        || read.path("schema").asInt() > Migrations.NEWEST) {
      throw new StoreException(
          Cause.REFUSED,
          file + " was written by a newer version of Linewright\nMaybe update Linewright.");
    }
    if (read.path("format").asInt() < BackupFormat.UNSEALED) {
      throw broken(BackupFormat.ABOUT + " does not say its format");
    }
    return read;
  }

  /** The first format had neither a seal nor hashes of tables. */
  private boolean isSealed() {
    return about.path("format").asInt() > BackupFormat.UNSEALED;
  }

  private void checkEntry(String name) throws IOException {
    try {
      if (BackupFormat.isDocument(name)) {
        try (InputStream in = Packing.unpack(read(name))) {
          same(name, BackupFormat.hashOf(name), hash(in));
        }
        drain(name); // what follows the packed text counts, too
      } else if (BackupFormat.isRows(name)) {
        try (InputStream in = read(name)) {
          String hash = hash(in);
          if (isSealed()) {
            same(name, about.path("sha256").path(BackupFormat.tableOf(name)).asText(), hash);
          }
        }
      } else if (!name.equals(BackupFormat.ABOUT)) {
        throw broken(name + " does not belong there");
      }
    } catch (ZipException | EOFException damaged) {
      throw broken(name + " is damaged");
    }
  }

  private void same(String name, String promised, String found) {
    if (!promised.equals(found)) {
      throw broken(name + " has changed since it was written");
    }
  }

  private void drain(String name) throws IOException {
    try (InputStream in = read(name)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static String hash(InputStream in) throws IOException {
    MessageDigest digest = Hashes.sha256();
    try (DigestInputStream digested = new DigestInputStream(in, digest)) {
      digested.transferTo(OutputStream.nullOutputStream());
    }
    return Hashes.hex(digest.digest());
  }

  /** Counts and sums what is read; the end of the entry is the time to compare. */
  private final class Summed extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long size;

    Summed(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read > 0) {
        sum.update(bytes, offset, read);
        size += read;
      } else if (read < 0 && (sum.getValue() != entry.getCrc() || size != entry.getSize())) {
        throw broken(entry.getName() + " is damaged");
      }
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
