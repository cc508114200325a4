package org.linewright.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.linewright.store.StoreException.Cause;

/** Backups of a store: files in, files out. */
final class Backup {
  private final Database database;

  Backup(Database database) {
    this.database = database;
  }

  Map<String, Long> write(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = Files.createDirectories(file.toAbsolutePath().normalize().getParent());
    Path part = Files.createTempFile(folder, ".backup-", ".part"); // for the owner's eyes only
    try {
      Map<String, Long> rows;
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        rows = database.snapshot(handle -> written(new Snapshot(handle, out)));
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  Map<String, Long> restore(Path file, String by) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return database.write(
          handle -> {
            try {
              Map<String, Long> rows = new BackupReader(zip).fill(handle, database.dialect());
              database.audit(
                  handle, new AuditEntry.Event(by, "store.restore", "", "", String.valueOf(file)));
              return rows;
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          });
    } catch (ZipException noZip) {
      throw new StoreException(Cause.REFUSED, file + " is no backup of Linewright", noZip);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private record Snapshot(org.jdbi.v3.core.Handle handle, OutputStream out) {}

  private Map<String, Long> written(Snapshot snapshot) {
    try {
      Instant now = Instant.ofEpochMilli(database.now());
      return new BackupWriter(snapshot.handle(), snapshot.out()).write(now);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
