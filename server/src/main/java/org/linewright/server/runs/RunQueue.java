package org.linewright.server.runs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linewright.answers.ask.QuestionSpec;
import org.linewright.answers.ask.RejectedInput;
import org.linewright.answers.format.Refusal;
import org.linewright.server.http.Json;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.asked.ShownPlans;
import org.linewright.store.Retention;
import org.linewright.store.Run;
import org.linewright.store.RunRequest;
import org.linewright.store.RunResult;
import org.linewright.store.RunStatus;
import org.linewright.store.Store;
import org.linewright.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on runs, first come, first served, at most so many at a time. Runs that wait survive the
 * end of the program; one that is being worked on is stopped and keeps its best.
 */
public final class RunQueue implements AutoCloseable {
  /** The setting that tells how many runs of each plant are kept; not there or 0 = all. */
  public static final String KEEP_RUNS = "keep_runs";

  private static final Logger LOG = LoggerFactory.getLogger(RunQueue.class);
  private static final int SECONDS_TO_FINISH = 20;
  private static final long BETWEEN_TRIES_MS = 1_000;

  /** Faults that pass, or that somebody mends while the server goes on. */
  private static final Set<StoreException.Cause> AWAY =
      EnumSet.of(
          StoreException.Cause.UNREACHABLE, StoreException.Cause.BUSY, StoreException.Cause.FULL);

  private final Store store;
  private final ShownPlans plans;
  private final List<RunKind> kinds = new ArrayList<>();
  private final List<String> questions;
  private final ExecutorService workers;
  private final Map<Long, RunWatch> watches = new ConcurrentHashMap<>();
  private final AtomicInteger working = new AtomicInteger();
  private volatile boolean isClosing;

  /**
   * A queue with so many workers. Runs that waited when the last program ended wait again.
   *
   * @param questions the list; those that are answered at once are left out
   */
  public RunQueue(Store store, ShownPlans plans, List<QuestionSpec<?>> questions, int workers) {
    this.store = store;
    this.plans = plans;
    this.kinds.addAll(
        List.of(new PlanRun(), new MarginRun(), new StressedRun(), new SequencedRun()));
    List<QuestionSpec<?>> runs = questions.stream().filter(QuestionSpec::isRun).toList();
    runs.forEach(question -> kinds.add(new QuestionRun<>(question)));
    this.questions = runs.stream().<String>map(QuestionSpec::name).toList();
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, "run-worker-" + number.incrementAndGet());
              thread.setDaemon(true);
              giveWay(thread);
              return thread;
            });
    prune();
    store.runs().list(RunStatus.QUEUED).forEach(run -> enqueue(run.id()));
  }

  /**
   * Who waits for an answer goes first: threads of a solve, and those that it begins, take what is
   * left. Where the JVM is told to care ({@code -XX:ThreadPriorityPolicy=1}).
   */
  @SuppressWarnings("ThreadPriorityCheck") // correct at any priority
  private static void giveWay(Thread thread) {
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  /**
   * How many processors solves may take: all but one, which is left for answers.
   *
   * @param processors of the machine
   */
  public static int workers(int processors) {
    return Math.max(1, processors - 1);
  }

  /**
   * The kind of run that answers a question.
   *
   * @throws Problem when there is none
   */
  RunKind kind(String question) {
    return kinds.stream()
        .filter(kind -> kind.question().equals(question))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "question = \""
                        + question
                        + "\": must be one of "
                        + kinds.stream().map(RunKind::question).collect(Collectors.joining(", "))));
  }

  /** Names of the questions of the list that are runs. */
  List<String> questions() {
    return questions;
  }

  /**
   * Puts a run into the queue.
   *
   * @throws Problem when there is no such version of the plant
   */
  public Run add(RunRequest request) {
    Run run =
        store
            .runs()
            .add(request)
            .orElseThrow(() -> Problem.unknown("plant", request.subject().plant()));
    enqueue(run.id());
    return run;
  }

  /** Puts a run with the inputs of an old one into the queue; empty when there is none such. */
  public Optional<Run> restart(long id, String by) {
    Optional<Run> run = store.runs().restart(id, by);
    run.ifPresent(again -> enqueue(again.id()));
    return run;
  }

  /** Ends a run with the best it has; one that waits ends without a result. */
  public void stop(long id, String by) {
    RunWatch watch = watches.get(id);
    if (watch != null) {
      watch.stop(by);
    }
    if (store.runs().find(id).map(Run::status).orElse(RunStatus.DONE) == RunStatus.QUEUED) {
      finish(id, new RunResult(RunStatus.STOPPED, "", "stopped before it began", List.of()), by);
    }
  }

  /** Runs that are being worked on. */
  public int working() {
    return working.get();
  }

  /** Runs that wait or are being worked on. */
  public int size() {
    return watches.size();
  }

  Optional<RunWatch> watch(long id) {
    return Optional.ofNullable(watches.get(id));
  }

  private void enqueue(long id) {
    watches.put(id, new RunWatch(progress -> keep(id, progress)));
    workers.execute(() -> work(id));
  }

  private void keep(long id, Record progress) {
    try {
      if (!store.runs().progress(id, Json.print(progress))) {
        watch(id).ifPresent(watch -> watch.stop("removed"));
      }
    } catch (StoreException gone) {
      LOG.warn("progress of run {} is not kept: {}", id, gone.getMessage());
    }
  }

  private void work(long id) {
    RunWatch watch = watches.get(id);
    if (watch == null || isClosing) {
      return;
    }
    working.incrementAndGet();
    try {
      if (!watch.isStopped() && patiently(id, () -> store.runs().start(id))) {
        LOG.info("run {} begins", id);
        Run run = patiently(id, () -> store.runs().find(id)).orElseThrow();
        finish(id, result(run, watch), watch.isStopped() ? watch.stoppedBy() : run.by());
      } else {
        over(id);
      }
    } catch (StoreException gone) {
      LOG.error("run {} cannot be kept", id, gone);
      over(id);
    } finally {
      working.decrementAndGet();
    }
  }

  /** Whatever goes wrong with a run is told by the run; the queue goes on. */
  private RunResult result(Run run, RunWatch watch) {
    watch.begin();
    while (true) {
      try {
        return kind(run.subject().question())
            .answer(RunInputs.of(run, store, plans, questions), watch);
      } catch (CancellationException early) {
        return new RunResult(RunStatus.STOPPED, "", String.valueOf(early.getMessage()), List.of());
      } catch (RejectedInput rejected) {
        return failed(String.valueOf(rejected.issues().get(0)));
      } catch (Problem | Refusal refused) {
        return failed(String.valueOf(refused.getMessage()));
      } catch (StoreException gone) {
        awaitStore(run.id(), gone); // it reads before it searches: nothing is done twice
      } catch (Exception | OutOfMemoryError | StackOverflowError fault) {
        LOG.error("run {} broke off", run.id(), fault);
        return failed("a fault of the program: " + fault);
      }
    }
  }

  private static RunResult failed(String message) {
    return new RunResult(RunStatus.FAILED, "", message, List.of());
  }

  private void finish(long id, RunResult result, String by) {
    boolean kept = patiently(id, () -> store.runs().finish(id, result, by));
    LOG.info("run {} is over: {}{}", id, result.status().code(), kept ? "" : ", not kept");
    over(id);
    prune();
  }

  /** Removes the oldest runs where the setting {@link #KEEP_RUNS} says so. */
  private void prune() {
    String keep = store.settings().find(KEEP_RUNS).orElse("0");
    if (keep.matches("[1-9][0-9]{0,8}")) {
      int removed = store.runs().prune(Retention.last(Integer.parseInt(keep)));
      LOG.debug("{} old runs are removed", removed);
    }
  }

  /** What hours of search have found is not given up because the database is away for minutes. */
  private <T> T patiently(long id, Supplier<T> work) {
    while (true) {
      try {
        return work.get();
      } catch (StoreException gone) {
        awaitStore(id, gone);
      }
    }
  }

  /**
   * Waits before the next try.
   *
   * @throws StoreException when trying again is of no use
   */
  private void awaitStore(long id, StoreException gone) {
    if (isClosing || !AWAY.contains(gone.kind())) {
      throw gone;
    }
    LOG.warn("run {} waits for the store: {}", id, gone.getMessage());
    try {
      Thread.sleep(BETWEEN_TRIES_MS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw gone;
    }
  }

  private void over(long id) {
    RunWatch watch = watches.remove(id);
    if (watch != null) {
      watch.over();
    }
  }

  /** Stops what is being worked on and waits until it is kept; what waits, waits in the store. */
  @Override
  public void close() {
    isClosing = true;
    workers.shutdown();
    watches.values().forEach(watch -> watch.stop("shutdown"));
    try {
      if (!workers.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        LOG.warn("runs are cut off: {}", watches.keySet());
      }
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
    watches.values().forEach(RunWatch::over);
  }
}
