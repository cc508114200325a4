package org.linewright.answers.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.board.Board;
import org.linewright.core.plant.line.Lock;

/** The boards of a world that were asked for last. Mending is done by one thread at a time. */
final class Boards {
  private static final int MOST = 6;

  /** Plans are told apart by identity: to compare whole ones takes as long as to mend one. */
  private static final class Key {
    private final Plan plan;
    private final List<Lock> locks;

    Key(Plan plan, List<Lock> locks) {
      this.plan = plan;
      this.locks = List.copyOf(locks);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // see above
    public boolean equals(Object other) {
      return other instanceof Key key && key.plan == plan && key.locks.equals(locks);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(plan) + locks.hashCode();
    }
  }

  private final Map<Key, Board> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Board> eldest) {
          return size() > MOST;
        }
      };

  synchronized Board board(AfterTransfers world, Plan plan, List<Lock> locks) {
    Key key = new Key(plan, locks);
    Board found = kept.get(key);
    if (found == null) {
      found = Board.of(world, plan).mended(key.locks);
      kept.put(key, found);
    }
    return found;
  }
}
