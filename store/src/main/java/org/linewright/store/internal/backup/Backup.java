package org.linewright.store.internal.backup;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import org.linewright.store.AuditEntry;
import org.linewright.store.StoreException;
import org.linewright.store.StoreException.Cause;
import org.linewright.store.internal.database.Database;

/** Backups of a store: files in, files out. */
public final class Backup {
  private final Database database;

  public Backup(Database database) {
    this.database = database;
  }

  public Map<String, Long> write(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = Files.createDirectories(file.toAbsolutePath().normalize().getParent());
    Path part = Files.createTempFile(folder, ".backup-", ".part"); // for the owner's eyes only
    try {
      Map<String, Long> rows;
      try (FileChannel channel = FileChannel.open(part, READ, WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        rows = database.snapshot(handle -> written(new Snapshot(handle, out)));
        BackupSeal.put(channel);
        channel.force(true);
      }
      readBack(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  public Map<String, Long> restore(Path file, String by) throws IOException {
    try (BackupFile backup = BackupFile.open(file)) {
      backup.check();
      return database.write(
          handle -> {
            try {
              Map<String, Long> rows = new BackupReader(backup).fill(handle, database.dialect());
              database.audit(
                  handle, new AuditEntry.Event(by, "store.restore", "", "", String.valueOf(file)));
              return rows;
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** A backup that could not be restored must not look like one. */
  private static void readBack(Path part) throws IOException {
    try (BackupFile written = BackupFile.open(part)) {
      written.check();
    } catch (StoreException broken) {
      throw new StoreException(
          Cause.DAMAGED,
          "what was written cannot be read back: "
              + String.valueOf(broken.getMessage()).replaceFirst("^.*Linewright: ", "")
              + "\nMaybe the disk or the database is damaged. No backup was made.",
          broken);
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
