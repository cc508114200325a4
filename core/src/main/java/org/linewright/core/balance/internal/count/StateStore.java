package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/**
 * Remembers sets of done tasks, each once, with the fewest stations that they were done in: a hash
 * table with open addressing over rows of words. It grows up to a limit of bytes. Not thread-safe.
 */
public final class StateStore {
  /** What {@link #add} gives when the memory is used up. */
  public static final int FULL = -1;

  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int CHUNK_MASK = CHUNK - 1;
  private static final int FIRST_SLOTS = 1 << 12;
  // A state's parent, depth, entry in a queue, and slots of the table while it doubles.
  private static final int BYTES_BESIDE = 30;

  private final int words;
  private final long most;
  private long[][] sets = new long[16][];
  private int[][] parents = new int[16][];
  private short[][] depths = new short[16][];
  private int[] slots = new int[FIRST_SLOTS];
  private int size;
  private boolean added;

  public StateStore(int words, long bytes) {
    this.words = words;
    this.most = Math.min(Integer.MAX_VALUE / 4, bytes / (8L * words + BYTES_BESIDE));
  }

  public int size() {
    return size;
  }

  /** True if the last call of {@link #add} met the set for the first time. */
  public boolean isNew() {
    return added;
  }

  /** The state of a set; a new one has neither depth nor parent yet. {@link #FULL} = no room. */
  public int add(long[] set) {
    int mask = slots.length - 1;
    int slot = hash(set, 0) & mask;
    added = false;
    while (slots[slot] != 0) {
      int state = slots[slot] - 1;
      if (isSame(state, set)) {
        return state;
      }
      slot = (slot + 1) & mask;
    }
    if (size >= most) {
      return FULL;
    }
    added = true;
    slots[slot] = size + 1;
    write(set);
    if (2L * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private boolean isSame(int state, long[] set) {
    long[] rows = sets[state >> CHUNK_BITS];
    int at = (state & CHUNK_MASK) * words;
    for (int w = 0; w < words; w++) {
      if (rows[at + w] != set[w]) {
        return false;
      }
    }
    return true;
  }

  private void write(long[] set) {
    int chunk = size >> CHUNK_BITS;
    if (chunk == sets.length) {
      sets = Arrays.copyOf(sets, 2 * chunk);
      parents = Arrays.copyOf(parents, 2 * chunk);
      depths = Arrays.copyOf(depths, 2 * chunk);
    }
    if ((size & CHUNK_MASK) == 0) {
      sets[chunk] = new long[CHUNK * words];
      parents[chunk] = new int[CHUNK];
      depths[chunk] = new short[CHUNK];
    }
    System.arraycopy(set, 0, sets[chunk], (size & CHUNK_MASK) * words, words);
    size++;
  }

  private void grow() {
    int[] wider = new int[2 * slots.length];
    int mask = wider.length - 1;
    for (int state = 0; state < size; state++) {
      int slot = hash(sets[state >> CHUNK_BITS], (state & CHUNK_MASK) * words) & mask;
      while (wider[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      wider[slot] = state + 1;
    }
    slots = wider;
  }

  private int hash(long[] rows, int at) {
    long mix = 0x9E3779B97F4A7C15L;
    for (int w = 0; w < words; w++) {
      mix = (mix ^ rows[at + w]) * 0xBF58476D1CE4E5B9L;
      mix ^= mix >>> 31;
    }
    mix *= 0x94D049BB133111EBL;
    return (int) (mix ^ mix >>> 32);
  }

  public void read(int state, long[] set) {
    System.arraycopy(sets[state >> CHUNK_BITS], (state & CHUNK_MASK) * words, set, 0, words);
  }

  public int depth(int state) {
    return depths[state >> CHUNK_BITS][state & CHUNK_MASK];
  }

  public int parent(int state) {
    return parents[state >> CHUNK_BITS][state & CHUNK_MASK];
  }

  public void reach(int state, int depth, int parent) {
    depths[state >> CHUNK_BITS][state & CHUNK_MASK] = (short) depth;
    parents[state >> CHUNK_BITS][state & CHUNK_MASK] = parent;
  }
}
