package org.linewright.store.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Map;
import org.linewright.store.StoreAddress;

/** The connections of a store. */
final class Pools {
  /** How long a caller waits for a server that does not answer. */
  private static final long PATIENCE_MS = 5_000;

  /** How long a change waits for its turn: behind an import of a million rows. */
  private static final long TURN_MS = 60_000;

  private static final int READERS = 4;
  private static final int SERVER_CONNECTIONS = 10;

  private Pools() {}

  static HikariDataSource writer(StoreAddress address) {
    HikariConfig config = address.isFile() ? file(address, true) : server(address);
    return open(address, config);
  }

  static HikariDataSource reader(StoreAddress address) {
    return open(address, file(address, false));
  }

  /**
   * Write-ahead log: readers do not wait for writers, a commit is one append. FULL: the log is
   * forced to disk at each commit, so that a commit also survives a power cut, for some
   * milliseconds each; NORMAL would survive only the death of the process. IMMEDIATE: a change
   * takes the write lock when it begins and cannot meet a newer state half-way.
   */
  static Map<String, String> filePragmas(boolean writes) {
    return Map.of(
        "journal_mode", "WAL",
        "synchronous", "FULL",
        "busy_timeout", "10000",
        "foreign_keys", "true",
        "journal_size_limit", "67108864",
        "transaction_mode", writes ? "IMMEDIATE" : "DEFERRED");
  }

  private static HikariConfig file(StoreAddress address, boolean writes) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    filePragmas(writes).forEach(config::addDataSourceProperty);
    config.setMaximumPoolSize(writes ? 1 : READERS);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    config.setConnectionTimeout(TURN_MS);
    config.setPoolName("store-" + (writes ? "writer" : "readers"));
    return config;
  }

  private static HikariConfig server(StoreAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.addDataSourceProperty("ApplicationName", "linewright");
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("socketTimeout", "300");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.setMaximumPoolSize(SERVER_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MS);
    config.setPoolName("store");
    return config;
  }

  private static HikariDataSource open(StoreAddress address, HikariConfig config) {
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException failure) {
      Throwable reason = failure.getCause() == null ? failure : failure.getCause();
      throw Database.explain(address, reason);
    }
  }
}
