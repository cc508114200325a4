package org.linewright.store;

class PostgresKillTest extends KillContract {
  PostgresKillTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
