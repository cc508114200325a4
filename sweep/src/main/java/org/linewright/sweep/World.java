package org.linewright.sweep;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.KeptPlan;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.stress.StressModel;
import org.linewright.core.stress.StressRun;
import org.linewright.files.PlantFolder;

/**
 * One world of a sweep, ready to travel: a plant folder as bytes, and the plan that is lived
 * through. Each machine compiles it for itself; nobody plans again.
 *
 * @param number place in the sweep, from 0
 * @param labels what tells it from the other worlds, in the order of the grid's dimensions
 * @param plan the plan as it is kept
 * @param bufferDays orders for parts are placed so many days before the plan's day
 * @param seed seed of all draws
 * @param files content of the plant folder by file name
 */
public record World(
    int number,
    List<String> labels,
    String plan,
    int bufferDays,
    long seed,
    Map<String, byte[]> files)
    implements Serializable {

  /** Packs a plant with all edits applied. */
  static World of(
      int number, List<String> labels, Plan plan, int bufferDays, long seed, Plant plant)
      throws IOException {
    String kept = KeptPlan.of(plant, plan, List.of(), new Stopwatch()).print();
    Path folder = Files.createTempDirectory("linewright-world");
    try {
      PlantFolder.write(plant, folder);
      Map<String, byte[]> files = new TreeMap<>();
      try (Stream<Path> listed = Files.list(folder)) {
        for (Path file : listed.filter(Files::isRegularFile).toList()) {
          files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
      }
      return new World(number, List.copyOf(labels), kept, bufferDays, seed, files);
    } finally {
      delete(folder);
    }
  }

  /** Compiles it on this machine. */
  StressRun compile() {
    try {
      Path folder = Files.createTempDirectory("linewright-world");
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Plant plant = PlantFolder.read(folder).plant().orElseThrow();
        Instance instance = AfterTransfers.of(Instance.compile(plant)).instance();
        Plan lived = KeptPlan.read(plan).plan();
        return new StressRun(StressModel.compile(instance, lived, bufferDays), seed);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
