package org.linewright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one piece of work took, in seconds.
 *
 * @param wall from start to end; on a busy machine this says little
 * @param cpu CPU of the thread that did it
 * @param allCpu CPU of all threads of the process meanwhile: collector and compiler included
 */
public record Timing(double wall, double cpu, double allCpu) {
  private static final double NANOS = 1e9;
  private static final double WARM_UP_SECONDS = 2;
  private static final int LEAST_WARM_UPS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Work that may fail. */
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /** The answer of a piece of work and what it took. */
  public record Timed<T>(T answer, Timing timing) {}

  public static <T, E extends Exception> Timed<T> of(Work<T, E> work) throws E {
    long wall = System.nanoTime();
    long all = PROCESS.getProcessCpuTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    T answer = work.run();
    cpu = THREADS.getCurrentThreadCpuTime() - cpu;
    all = PROCESS.getProcessCpuTime() - all;
    wall = System.nanoTime() - wall;
    return new Timed<>(answer, new Timing(wall / NANOS, cpu / NANOS, all / NANOS));
  }

  /** Does the work again and again until the compiler has seen enough of it. */
  public static <E extends Exception> void warmUp(Work<?, E> work) throws E {
    double cpu = 0;
    for (int run = 0; run < LEAST_WARM_UPS || cpu < WARM_UP_SECONDS; run++) {
      cpu += of(work).timing().cpu();
    }
  }

  /** The median of each figure. */
  public static Timing median(List<Timing> timings) {
    return new Timing(
        median(timings, Timing::wall),
        median(timings, Timing::cpu),
        median(timings, Timing::allCpu));
  }

  private static double median(List<Timing> timings, ToDoubleFunction<Timing> figure) {
    double[] sorted = timings.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
