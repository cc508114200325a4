package org.linewright.store;

class SqliteStoreTest extends StoreContract {
  SqliteStoreTest() {
    super(TestDatabase.SQLITE);
  }
}
