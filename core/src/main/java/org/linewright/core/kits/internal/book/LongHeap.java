package org.linewright.core.kits.internal.book;

import java.util.Arrays;

/** A heap of plain longs, smallest first. */
public final class LongHeap {
  private long[] heap = new long[16];
  private int size;

  public boolean isEmpty() {
    return size == 0;
  }

  public void add(long key) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int place = size++;
    while (place > 0 && heap[(place - 1) / 2] > key) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = key;
  }

  public long remove() {
    long smallest = heap[0];
    long last = heap[--size];
    int place = 0;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= last) {
        break;
      }
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = last;
    return smallest;
  }
}
