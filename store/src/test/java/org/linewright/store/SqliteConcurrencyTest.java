package org.linewright.store;

class SqliteConcurrencyTest extends ConcurrencyContract {
  SqliteConcurrencyTest() {
    super(TestDatabase.SQLITE);
  }
}
