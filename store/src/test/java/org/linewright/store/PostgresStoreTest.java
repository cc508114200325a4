package org.linewright.store;

import org.junit.jupiter.api.Tag;

@Tag("slow")
class PostgresStoreTest extends StoreContract {
  PostgresStoreTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
