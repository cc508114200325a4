package org.linewright.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linewright.store.internal.database.Database;
import org.linewright.store.internal.database.Migrations;
import org.linewright.store.internal.database.OwnFile;
import org.linewright.store.internal.database.Tenancy;

/**
 * How a store is opened.
 *
 * @param clock tells the time
 * @param migrations folders of migrations on the class path
 */
record StoreOpening(StoreAddress address, Clock clock, List<String> migrations) {

  static StoreOpening of(StoreAddress address) {
    return new StoreOpening(address, Clock.systemUTC(), List.of(Migrations.FOLDER));
  }

  Store open(boolean serving) {
    if (address.isFile()) {
      OwnFile.create(address);
    }
    Optional<Tenancy> tenancy = serving ? Optional.of(Tenancy.take(address)) : Optional.empty();
    try {
      Migrations.migrate(address, migrations);
      return open(tenancy);
    } catch (RuntimeException failure) {
      tenancy.ifPresent(Tenancy::close);
      throw failure;
    }
  }

  private Store open(Optional<Tenancy> tenancy) {
    Database database = new Database(address, clock);
    try {
      Store store = new Store(database, tenancy);
      if (tenancy.isPresent()) {
        store.runs().markCutOff();
      }
      return store;
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }
}
