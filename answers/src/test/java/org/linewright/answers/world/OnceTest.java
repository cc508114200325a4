package org.linewright.answers.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

  @Test
  void theWorkIsDoneOnceForAllThatAsk() throws Exception {
    AtomicInteger times = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Once<Integer> once =
        new Once<>(
            () -> {
              begun.countDown();
              await(go);
              return times.incrementAndGet();
            });
    CompletableFuture<Integer> first = CompletableFuture.supplyAsync(once::get);
    await(begun);
    CompletableFuture<Integer> second = CompletableFuture.supplyAsync(once::get);

    assertThat(second).isNotDone();
    go.countDown();
    assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
  }

  /** Kits, cover and the plan of a world: whoever asks for one does not wait for another. */
  @Test
  void whoAsksForSomethingElseDoesNotWait() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Once<String> slow =
        new Once<>(
            () -> {
              begun.countDown();
              await(go);
              return "slow";
            });
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(slow::get);
    await(begun);

    assertThat(new Once<>(() -> "quick").get()).isEqualTo("quick");
    assertThat(waiting).isNotDone();
    go.countDown();
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("slow");
  }

  @Test
  void whatFailedIsTriedAgain() {
    AtomicInteger times = new AtomicInteger();
    Once<Integer> once =
        new Once<>(
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return times.get();
            });

    assertThatThrownBy(once::get).hasMessage("not yet");
    assertThat(once.get()).isEqualTo(2);
    assertThat(once.get()).isEqualTo(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
