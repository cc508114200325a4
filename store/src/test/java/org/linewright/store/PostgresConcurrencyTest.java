package org.linewright.store;

import org.junit.jupiter.api.Tag;

@Tag("slow")
class PostgresConcurrencyTest extends ConcurrencyContract {
  PostgresConcurrencyTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
