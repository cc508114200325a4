package org.linewright.store;

import org.junit.jupiter.api.Tag;

@Tag("slow")
class PostgresKillTest extends KillContract {
  PostgresKillTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
