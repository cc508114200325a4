package org.linewright.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.StressRun;

/** Spark gives what one thread gives, to the last bit, whatever happens to its workers. */
@Tag("slow")
class SweepJobTest {
  private static final long SEED = 5;

  @TempDir private Path temp;

  private static World world(int number, int bufferDays, int orders) throws IOException {
    Plant plant = ShakenPlant.plant(orders);
    Plan plan = AfterTransfers.of(Instance.compile(plant)).plan(Mode.TWO);
    return World.of(number, List.of("buffer " + bufferDays), plan, bufferDays, SEED, plant);
  }

  @Test
  void aLocalSessionGivesTheTotalsOfOneThread() throws IOException {
    List<World> worlds = List.of(world(0, 0, 150), world(1, 10, 150));
    String table = temp.resolve("table").toString();
    try (SparkSession spark = session("local[2]").getOrCreate()) {
      List<long[]> tallies = new SweepJob(spark, worlds, 40, 7, table).run();

      for (World world : worlds) {
        StressRun run = world.compile();
        List<long[]> rows = new ArrayList<>();
        assertThat(tallies.get(world.number())).isEqualTo(run.run(0, 40, rows::add).pack());
        List<Row> written =
            spark
                .read()
                .parquet(table)
                .filter("world = '" + world.labels().get(0) + "'")
                .orderBy("replication")
                .collectAsList();
        assertThat(written).hasSize(40);
        for (int i = 0; i < 40; i++) {
          assertThat(written.get(i).getLong(1)).isEqualTo(i);
          assertThat(written.get(i).getLong(2)).isEqualTo(rows.get(i)[0]);
          assertThat(written.get(i).getLong(3)).isEqualTo(rows.get(i)[1]);
          assertThat(written.get(i).getLong(7)).isEqualTo(rows.get(i)[5]);
        }
      }
      assertThat(tallies.get(0)).isNotEqualTo(tallies.get(1));
    }
  }

  @Test
  void aStandaloneClusterThatLosesAWorkerGivesTheSameTotals()
      throws IOException, InterruptedException {
    World world = world(0, 0, 150);
    long replications = 120;
    Loss loss = new Loss();
    try (SparkCluster cluster = new SparkCluster(temp, 2);
        SparkSession spark =
            session(cluster.url())
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.cores", "1")
                .config("spark.executor.extraJavaOptions", SparkCluster.QUICK_START)
                // no task before both are there
                .config("spark.cores.max", "2")
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
                .config("spark.executor.extraClassPath", SparkCluster.classPath())
                .getOrCreate()) {
      loss.cluster = cluster;
      spark.sparkContext().addSparkListener(loss);
      long[] tally = new SweepJob(spark, List.of(world), replications, 2, null).run().get(0);

      assertThat(tally).isEqualTo(world.compile().run(0, replications).pack());
    }
    // the worker was at work when it died, and there was work left for the other one
    assertThat(loss.workedOn).hasSize(2);
    assertThat(loss.removed.get()).isPositive();
    assertThat(loss.endedAfterLoss.get()).isPositive();
  }

  private static SparkSession.Builder session(String master) {
    return SparkSession.builder()
        .appName("test")
        .master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2");
  }

  /** Kills a worker as soon as both have done some tasks. */
  private static final class Loss extends SparkListener {
    private static final int TASKS_BEFORE = 6;

    private final Set<String> workedOn = ConcurrentHashMap.newKeySet();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger removed = new AtomicInteger();
    private final AtomicInteger endedAfterLoss = new AtomicInteger();
    private volatile SparkCluster cluster;

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved gone) {
      removed.incrementAndGet();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      workedOn.add(task.taskInfo().executorId());
      if (removed.get() > 0) {
        endedAfterLoss.incrementAndGet();
      }
      if (ended.incrementAndGet() >= TASKS_BEFORE && workedOn.size() == 2 && cluster != null) {
        SparkCluster running = cluster;
        cluster = null;
        running.kill(0);
      }
    }
  }
}
