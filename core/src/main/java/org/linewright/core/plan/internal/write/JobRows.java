package org.linewright.core.plan.internal.write;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.promise.Recipe;

/**
 * Turns the job log into rows: gives each start the kits of the cohort that was usable first and
 * adds up what is equal. Works on packed keys (day, line, variant, cohort by name, incomplete),
 * because a plan has more starts than orders.
 */
final class JobRows {
  // 14 bits of days (44 years), 2,047 lines, 32,768 variants, 4 million cohorts, 1 for incomplete
  private static final int LINE_BITS = 11;
  private static final int VARIANT_BITS = 15;
  private static final int COHORT_BITS = 22;
  private static final int YARD_LINE = 0;

  private final Books books;
  private final LocalDate[] dates;
  private final String[] lines;
  private final String[] variants;
  private final String[] cohorts;
  private final int[] lineRank;
  private final int[] variantRank;
  private long[] keys = new long[1024];
  private int[] units = new int[1024];
  private int size;

  JobRows(Instance instance, Books books, LocalDate[] dates) {
    this.books = books;
    this.dates = dates;
    this.lines = sorted(instance.lines().all());
    this.variants = sorted(instance.variants().all());
    this.cohorts = cohortNames();
    this.lineRank = ranks(instance.lines().all(), lines);
    this.variantRank = ranks(instance.variants().all(), variants);
  }

  private String[] cohortNames() {
    return books.recipes.all().stream()
        .flatMap(recipe -> recipe.lots().stream())
        .map(lot -> lot.cohort())
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private static String[] sorted(List<String> names) {
    return names.stream().sorted().toArray(String[]::new);
  }

  private static int[] ranks(List<String> names, String[] sorted) {
    return names.stream().mapToInt(name -> Arrays.binarySearch(sorted, name)).toArray();
  }

  void fill(List<Job> jobs, List<Completion> completions) {
    JobLog log = books.log;
    KitShares shares = new KitShares(books.recipes);
    int frozen = books.frozen().cohorts().size();
    for (int entry = 0; entry < frozen; entry++) {
      String cohort = books.frozen().cohorts().get(entry);
      Recipe recipe = books.recipes.all().get(log.recipe[entry]);
      shares.takeOf(recipe, cohort, log.units[entry]);
      add(key(log, entry) | rank(cohort) << 1, log.units[entry]);
    }
    for (int entry : byDayAndLine(log, frozen)) {
      Recipe recipe = books.recipes.all().get(log.recipe[entry]);
      if (recipe.kind() != Recipe.Kind.HAND_OVER) {
        long key = key(log, entry);
        shares.take(
            recipe, log.units[entry], (cohort, count) -> add(key | rank(cohort) << 1, count));
      }
    }
    long[] distinct = Arrays.stream(keys, 0, size).sorted().distinct().toArray();
    int[] sums = new int[distinct.length];
    for (int i = 0; i < size; i++) {
      sums[Arrays.binarySearch(distinct, keys[i])] += units[i];
    }
    for (int i = 0; i < distinct.length; i++) {
      addRow(distinct[i], sums[i], jobs, completions);
    }
  }

  /** Key of an entry of the log, the cohort left out. */
  private long key(JobLog log, int entry) {
    Recipe recipe = books.recipes.all().get(log.recipe[entry]);
    int line =
        recipe.completes() ? YARD_LINE : 1 + lineRank[books.option(log.option[entry]).line()];
    int incomplete = recipe.kind() == Recipe.Kind.BEGIN ? 1 : 0;
    long dayLineVariant =
        ((long) log.day[entry] << LINE_BITS | line) << VARIANT_BITS | variantRank[recipe.variant()];
    return dayLineVariant << (COHORT_BITS + 1) | incomplete;
  }

  /** Rank of a cohort's name, 0 for "no kit". */
  private long rank(String cohort) {
    return cohort.isEmpty() ? 0 : 1 + Arrays.binarySearch(cohorts, cohort);
  }

  /** Entries by day, then line: who gets the older kits does not hang on the sequence of orders. */
  private static int[] byDayAndLine(JobLog log, int from) {
    long[] packed = new long[log.size - from];
    for (int entry = from; entry < log.size; entry++) {
      packed[entry - from] = ((long) log.day[entry] << 20 | (log.option[entry] + 2)) << 28 | entry;
    }
    Arrays.sort(packed);
    int[] sorted = new int[packed.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (int) (packed[i] & ((1 << 28) - 1));
    }
    return sorted;
  }

  private void add(long key, int count) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      units = Arrays.copyOf(units, 2 * size);
    }
    keys[size] = key;
    units[size++] = count;
  }

  private void addRow(long packed, int count, List<Job> jobs, List<Completion> completions) {
    boolean complete = (packed & 1) == 0;
    long key = packed >> 1;
    int cohortRank = (int) (key & ((1 << COHORT_BITS) - 1));
    String cohort = cohortRank == 0 ? "" : cohorts[cohortRank - 1];
    String variant = variants[(int) (key >> COHORT_BITS & ((1 << VARIANT_BITS) - 1))];
    int line = (int) (key >> (COHORT_BITS + VARIANT_BITS) & ((1 << LINE_BITS) - 1));
    LocalDate day = dates[(int) (key >> (COHORT_BITS + VARIANT_BITS + LINE_BITS))];
    if (line == YARD_LINE) {
      completions.add(new Completion(day, variant, cohort, count));
    } else {
      jobs.add(new Job(day, lines[line - 1], variant, cohort, count, complete));
    }
  }
}
