package org.linewright.store;

class PostgresConcurrencyTest extends ConcurrencyContract {
  PostgresConcurrencyTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
