package org.linewright.store;

import org.junit.jupiter.api.Tag;

@Tag("slow")
class SqliteKillTest extends KillContract {
  SqliteKillTest() {
    super(TestDatabase.SQLITE);
  }
}
