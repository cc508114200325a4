package org.linewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten at once, half of them through a second set of connections as another process has them. */
abstract class ConcurrencyContract {
  private static final int THREADS = 10;
  private static final int ROUNDS = 12;

  private final TestDatabase kind;
  private Store store;
  private Store beside;

  ConcurrencyContract(TestDatabase kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    StoreAddress address = kind.createWithTables();
    store = Store.serve(address);
    beside = Store.open(address);
    store.plants().add(Given.plant("kld"));
  }

  @AfterEach
  void close() {
    beside.close();
    store.close();
  }

  @Test
  void noEditOfAScenarioIsLost() throws Exception {
    store.scenarios().add("kld", "SC1", "", "anna");

    List<Integer> conflicts = atOnce(this::editManyTimes);

    Scenario last = store.scenarios().find("kld", "SC1").orElseThrow();
    assertThat(last.revision()).isEqualTo(1 + THREADS * ROUNDS);
    List<String> expected = new ArrayList<>();
    IntStream.range(0, THREADS)
        .forEach(
            thread ->
                IntStream.range(0, ROUNDS).forEach(round -> expected.add(thread + ":" + round)));
    assertThat(last.text().lines()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(conflicts).hasSize(THREADS);
  }

  @Test
  void noResultOfARunIsLost() throws Exception {
    List<List<Long>> ids = atOnce(this::runManyTimes);

    TreeSet<Long> all = new TreeSet<>();
    ids.forEach(all::addAll);
    assertThat(all).hasSize(THREADS * ROUNDS);
    for (long id : all) {
      assertThat(store.runs().find(id).orElseThrow().status()).isEqualTo(RunStatus.DONE);
      assertThat(Given.isWhole(store.runs().findResult(id, "jobs.csv").orElseThrow())).isTrue();
    }
  }

  @Test
  void importsOfOnePlantGetNumbersWithoutGaps() throws Exception {
    List<Integer> versions =
        atOnce(
            thread ->
                door(thread)
                    .plants()
                    .add(Given.plant("new", Given.large("orders.csv", 50_000, thread)))
                    .version());

    assertThat(versions)
        .containsExactlyInAnyOrder(
            IntStream.rangeClosed(1, THREADS).boxed().toArray(Integer[]::new));
  }

  private int editManyTimes(int thread) {
    int conflicts = 0;
    for (int round = 0; round < ROUNDS; ) {
      Scenario base = door(thread).scenarios().find("kld", "SC1").orElseThrow();
      String text = base.text() + thread + ":" + round + "\n";
      ScenarioChange change = door(thread).scenarios().update(base.key(), text, "t" + thread);
      if (change instanceof ScenarioChange.Saved) {
        round++;
      } else {
        conflicts++;
      }
    }
    return conflicts;
  }

  private List<Long> runManyTimes(int thread) {
    List<Long> ids = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Runs runs = door(thread).runs();
      long id = runs.add(Given.run("kld", thread + "/" + round)).orElseThrow().id();
      assertThat(runs.start(id)).isTrue();
      assertThat(runs.progress(id, "{}")).isTrue();
      assertThat(runs.finish(id, Given.done(Given.large("jobs.csv", 20_000, id)), "t")).isTrue();
      ids.add(id);
    }
    return ids;
  }

  private Store door(int thread) {
    return thread % 2 == 0 ? store : beside;
  }

  private interface Task<T> {
    T run(int thread) throws Exception;
  }

  private static <T> List<T> atOnce(Task<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        tasks.add(() -> task.run(thread));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(tasks)) {
        answers.add(done.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
