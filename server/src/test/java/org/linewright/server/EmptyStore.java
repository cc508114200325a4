package org.linewright.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.store.Store;
import org.linewright.store.StoreAddress;

/** Stores with nothing in them. Their tables are made once for all tests of a process. */
public final class EmptyStore {
  private static final byte[] TABLES = tables();

  private EmptyStore() {}

  /** Serves the store of a folder: what is there, or a new one. */
  public static Store in(Path folder) {
    StoreAddress address = StoreAddress.inFolder(folder);
    try {
      if (!Files.exists(address.file())) {
        Files.createDirectories(folder);
        Files.write(address.file(), TABLES);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return Store.serve(address);
  }

  private static byte[] tables() {
    try {
      Path folder = Files.createTempDirectory("linewright-tables");
      StoreAddress address = StoreAddress.inFolder(folder);
      Store.open(address).close();
      byte[] tables = Files.readAllBytes(address.file());
      Files.delete(address.file());
      Files.delete(folder);
      return tables;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
