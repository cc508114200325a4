package org.linewright.store;

class PostgresStoreTest extends StoreContract {
  PostgresStoreTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
