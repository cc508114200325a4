package org.linewright.core.balance;

import org.linewright.core.balance.internal.count.LoadWalk;
import org.linewright.core.balance.internal.count.TaskGraph;

/**
 * How many full loads the first station can have: tasks that may be done there, fit into the takt,
 * and leave room for no further one. The walk of the search on its own, for measurements; after it
 * is made it allocates nothing. Not thread-safe.
 */
public final class LoadCensus implements LoadWalk.Sink {
  private final LoadWalk walk;
  private final int takt;
  private final long[] nothing;
  private long loads;

  public LoadCensus(Workload work, int takt) {
    TaskGraph graph = TaskGraph.of(work.times(), work.from(), work.to());
    this.walk = new LoadWalk(graph, takt);
    this.takt = takt;
    this.nothing = new long[graph.words];
  }

  /** Counts them. */
  public long count() {
    loads = 0;
    walk.open(nothing, 0);
    walk.walk(takt, false, this);
    return loads;
  }

  @Override
  public boolean take(LoadWalk at) {
    loads++;
    return true;
  }
}
