package org.linewright.sweep;

import java.io.Serializable;

/**
 * Some replications of one world.
 *
 * @param world number of the world
 * @param from first replication
 * @param until replication behind the last one
 */
record Block(int world, long from, long until) implements Serializable {

  /**
   * What came out of a block.
   *
   * @param block the block
   * @param tally its tally, packed
   * @param rows the figures of each replication
   */
  record Result(Block block, long[] tally, long[][] rows) implements Serializable {}
}
