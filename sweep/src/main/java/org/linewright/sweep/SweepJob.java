package org.linewright.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.linewright.core.stress.StressRun;
import org.linewright.core.stress.StressTally;

/**
 * Runs a sweep in a Spark session. The unit of work is a block of replications of one world. A
 * block that is lost with its worker is run again by another one and gives the same numbers, and
 * tallies are sums of whole numbers: so the totals hang neither on the number of machines nor on
 * what happens to them.
 *
 * @param spark the session
 * @param worlds the worlds, numbered from 0
 * @param replications replications of each world
 * @param blockSize replications of a block
 * @param table folder for the Parquet table with one row for each replication; null = none
 */
public record SweepJob(
    SparkSession spark,
    List<World> worlds,
    long replications,
    long blockSize,
    @Nullable String table) {
  private static final int MOST_PARTITIONS = 10_000;

  public SweepJob {
    worlds = List.copyOf(worlds);
  }

  /** Runs it; gives the tally of each world, packed, in their order. */
  public List<long[]> run() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    String job = UUID.randomUUID().toString();
    Broadcast<List<World>> shared = context.broadcast(new ArrayList<>(worlds));
    List<Block> blocks = blocks();
    boolean withRows = table != null;
    JavaRDD<Block.Result> results =
        context
            .parallelize(blocks, Math.min(MOST_PARTITIONS, blocks.size()))
            .map(block -> run(job, shared.value().get(block.world()), block, withRows))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      if (table != null) {
        write(results, table);
      }
      return merged(results.toLocalIterator());
    } finally {
      results.unpersist(false);
      shared.destroy();
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (World world : worlds) {
      for (long from = 0; from < replications; from += blockSize) {
        blocks.add(new Block(world.number(), from, Math.min(replications, from + blockSize)));
      }
    }
    return blocks;
  }

  private static Block.Result run(String job, World world, Block block, boolean withRows) {
    StressRun run = Worlds.get(job, world);
    List<long[]> rows = new ArrayList<>();
    StressTally tally =
        run.run(
            block.from(),
            block.until(),
            row -> {
              if (withRows) {
                rows.add(row);
              }
            });
    return new Block.Result(block, tally.pack(), rows.toArray(long[][]::new));
  }

  private List<long[]> merged(Iterator<Block.Result> results) {
    List<@Nullable StressTally> tallies = new ArrayList<>();
    worlds.forEach(world -> tallies.add(null));
    while (results.hasNext()) {
      Block.Result result = results.next();
      int world = result.block().world();
      StressTally tally = tallies.get(world);
      if (tally == null) {
        tally = worlds.get(world).compile().tally();
        tallies.set(world, tally);
      }
      tally.addPacked(result.tally());
    }
    return tallies.stream().map(StressTally::pack).toList();
  }

  private void write(JavaRDD<Block.Result> results, String folder) {
    List<List<String>> labels = worlds.stream().map(World::labels).toList();
    List<List<String>> shipped = new ArrayList<>(labels);
    JavaRDD<Row> rows =
        results.flatMap(
            result -> {
              List<Row> made = new ArrayList<>();
              Block block = result.block();
              String world = String.join("; ", shipped.get(block.world()));
              for (int i = 0; i < result.rows().length; i++) {
                made.add(SweepRows.row(world, block.from() + i, result.rows()[i]));
              }
              return made.iterator();
            });
    spark
        .createDataFrame(rows, SweepRows.schema())
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(folder);
  }
}
