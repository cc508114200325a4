package org.linewright.store;

class SqliteKillTest extends KillContract {
  SqliteKillTest() {
    super(TestDatabase.SQLITE);
  }
}
