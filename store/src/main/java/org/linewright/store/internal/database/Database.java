package org.linewright.store.internal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.linewright.store.AuditEntry;
import org.linewright.store.StoreAddress;
import org.linewright.store.StoreException;
import org.linewright.store.StoreException.Cause;

/**
 * Connections and transactions. On SQLite all changes go through one connection, in the order of
 * their coming, so that no change meets another one's lock; readers have connections of their own
 * and never wait for a change. Safe for any number of threads.
 */
public final class Database implements AutoCloseable {
  private final StoreAddress address;
  private final Dialect dialect;
  private final Clock clock;
  private final HikariDataSource writerPool;
  private final HikariDataSource readerPool;
  private final Jdbi writer;
  private final Jdbi reader;

  public Database(StoreAddress address, Clock clock) {
    this.address = address;
    this.dialect = Dialect.of(address);
    this.clock = clock;
    writerPool = Pools.writer(address);
    readerPool = address.isFile() ? Pools.reader(address) : writerPool;
    writer = Jdbi.create(writerPool);
    reader = Jdbi.create(readerPool);
  }

  /** Reads; each statement sees what was committed before it began. */
  public <T> T read(HandleCallback<T, RuntimeException> work) {
    return guarded(() -> reader.withHandle(work));
  }

  /** Reads; all statements see the same state. */
  public <T> T snapshot(HandleCallback<T, RuntimeException> work) {
    return guarded(
        () ->
            dialect == Dialect.SQLITE
                ? reader.inTransaction(work)
                : reader.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work));
  }

  /** Changes, all or nothing: committed when this returns. */
  public <T> T write(HandleCallback<T, RuntimeException> work) {
    return guarded(() -> writer.inTransaction(work));
  }

  /** As {@link #write}, without an answer. */
  public void change(HandleConsumer<RuntimeException> work) {
    guarded(
        () -> {
          writer.useTransaction(work);
          return true;
        });
  }

  /** Now, in milliseconds since 1970, as moments are kept. */
  public long now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toEpochMilli();
  }

  /** Adds a line to the audit log, in the transaction of what it tells of. */
  public void audit(Handle handle, AuditEntry.Event event) {
    AuditRow.insert(handle, event, now());
  }

  public StoreAddress address() {
    return address;
  }

  public Dialect dialect() {
    return dialect;
  }

  @Override
  public void close() {
    readerPool.close();
    writerPool.close();
  }

  private interface Work<T> {
    T run();
  }

  private <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (JdbiException failure) {
      throw explain(failure);
    }
  }

  /** Never tells the statement's arguments: hashes are among them. */
  private StoreException explain(JdbiException failure) {
    Throwable reason = failure;
    while (reason.getCause() != null && !isTold(reason)) {
      reason = reason.getCause();
    }
    return explain(address, reason);
  }

  private static boolean isTold(Throwable reason) {
    return reason instanceof SQLException && !(reason instanceof SQLTransientConnectionException);
  }

  static StoreException explain(StoreAddress address, Throwable reason) {
    Cause cause =
        reason instanceof SQLTransientConnectionException || reason instanceof IOException
            ? Cause.UNREACHABLE
            : reason instanceof SQLException sql ? Dialect.of(address).causeOf(sql) : Cause.FAILED;
    String told = reason instanceof IOException ? reason.toString() : reason.getMessage();
    return new StoreException(cause, address + ": " + told, reason);
  }
}
