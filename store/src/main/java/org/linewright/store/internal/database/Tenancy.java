package org.linewright.store.internal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.linewright.store.StoreAddress;
import org.linewright.store.StoreException;
import org.linewright.store.StoreException.Cause;

/**
 * The right to work on the runs of a store: one process at a time has it. It ends with the process,
 * however that dies: a lock on a file beside the SQLite file, an advisory lock held by one more
 * connection to PostgreSQL.
 */
public final class Tenancy implements AutoCloseable {
  /** "linewright" in numbers; the same for all who come to one database. */
  private static final long LOCK = 0x6c696e6577726974L;

  private static final int TRIES = 50;
  private static final long PAUSE_MS = 100;

  private final AutoCloseable held;

  private Tenancy(AutoCloseable held) {
    this.held = held;
  }

  /** Takes it, waiting up to five seconds for a predecessor to go. */
  public static Tenancy take(StoreAddress address) {
    try {
      AutoCloseable held = address.isFile() ? lockFile(address) : lockServer(address);
      return new Tenancy(held);
    } catch (SQLException | IOException failure) {
      throw Database.explain(address, failure);
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (Exception gone) {
      // The database has ended the connection before, and the lock with it.
    }
  }

  private static AutoCloseable lockFile(StoreAddress address) throws IOException {
    Path file = Path.of(address.file() + ".serving");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        if (channel.tryLock() != null) {
          return channel;
        }
      } catch (OverlappingFileLockException sameProcess) {
        break;
      }
      pause();
    }
    channel.close();
    throw inUse(address);
  }

  private static AutoCloseable lockServer(StoreAddress address) throws SQLException {
    Connection connection = DriverManager.getConnection(address.url());
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
        if (row.next() && row.getBoolean(1)) {
          return connection;
        }
      }
      pause();
    }
    connection.close();
    throw inUse(address);
  }

  private static StoreException inUse(StoreAddress address) {
    return new StoreException(
        Cause.REFUSED, address + " is being served by another process\nMaybe stop that one first.");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
