package org.linewright.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes new, empty databases. */
public enum TestDatabase {
  SQLITE {
    @Override
    public StoreAddress create() {
      try {
        Path folder = Files.createTempDirectory("store-test-");
        folder.toFile().deleteOnExit();
        return StoreAddress.inFolder(folder.resolve("data"));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  },

  POSTGRESQL {
    @Override
    public StoreAddress create() {
      return create("template1");
    }

    @Override
    StoreAddress createWithTables() {
      return create(WithTables.NAME);
    }

    private StoreAddress create(String template) {
      String name = "store_" + NUMBER.incrementAndGet();
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return new StoreAddress(Server.RUNNING.getJdbcUrl("postgres", name));
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();

  public abstract StoreAddress create();

  /** The same for tests that do not ask how tables are made: where that takes long, it was done. */
  StoreAddress createWithTables() {
    return create();
  }

  /** An empty store that others are copies of. */
  private static final class WithTables {
    static final String NAME = make();

    private static String make() {
      StoreAddress address = POSTGRESQL.create();
      Store.open(address).close();
      return address.url().replaceAll(".*/([^/?]+).*", "$1");
    }
  }

  /** One server for all tests, from binaries on the class path; it ends with this process. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
