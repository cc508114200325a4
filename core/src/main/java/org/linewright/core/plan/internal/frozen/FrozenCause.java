package org.linewright.core.plan.internal.frozen;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.TwoSteps;

/** Says why starts of a former plan cannot be kept, from the books as they stand. */
final class FrozenCause {
  private final Books books;
  private final Instance instance;
  private final StageDays stages;

  FrozenCause(Books books, StageDays stages) {
    this.books = books;
    this.instance = books.instance;
    this.stages = stages;
  }

  /**
   * What is lacking for so many vehicles of a job that are not started.
   *
   * @param kits kits of the job's cohort that could be had
   */
  String of(Job job, int units, int kits) {
    BuildOption option = stages.option(job);
    int day = instance.horizon().day(job.day());
    if (option == null || option.use()[day] == 0) {
      return "the line has no rate for it on that day";
    }
    if (stages.release(option, day) >= books.days) {
      return "it would be released after the horizon";
    }
    List<Recipe> recipes = recipes(job, option.variant());
    if (recipes.isEmpty()) {
      return job.complete()
          ? (job.cohort().isEmpty() ? "it needs a kit" : "there is no cohort " + job.cohort())
          : "it can no longer be built incomplete";
    }
    List<String> lacking = new ArrayList<>();
    if (!job.cohort().isEmpty() && kits < units) {
      lacking.add(count(units - kits, "kit") + " of " + job.cohort() + " short");
    }
    recipes.forEach(recipe -> addShort(recipe, day, units, lacking));
    if (!lacking.isEmpty()) {
      return String.join(", ", lacking);
    }
    int free = books.lines.freeUnits(option, day);
    return free < units
        ? "the line has room for " + free + " of " + units + " more"
        : "the yard is full";
  }

  /** What is lacking for so many second stages that are not started. */
  String ofStage(BuildOption option, int day, int units) {
    List<String> lacking = new ArrayList<>();
    for (Recipe recipe : books.recipes.of(option.variant())) {
      if (recipe.kind() == Recipe.Kind.BUILD) {
        addShort(recipe, day, units, lacking);
      }
    }
    int base = instance.baseVariant()[option.variant()];
    return lacking.isEmpty()
        ? count(units, "base vehicle") + " " + instance.variants().name(base) + " short"
        : String.join(", ", lacking);
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private List<Recipe> recipes(Job job, int variant) {
    if (!job.complete()) {
      return books.recipes.twoSteps(variant).stream()
          .map(TwoSteps::begin)
          .filter(recipe -> has(recipe, job.cohort()))
          .filter(recipe -> recipe.lacksAPart(instance, instance.horizon().day(job.day())))
          .toList();
    }
    return books.recipes.of(variant).stream()
        .filter(recipe -> recipe.kind() == Recipe.Kind.BUILD && has(recipe, job.cohort()))
        .toList();
  }

  private static boolean has(Recipe recipe, String cohort) {
    return cohort.isEmpty()
        ? recipe.material() < 0
        : recipe.lots().stream().map(KitLot::cohort).anyMatch(cohort::equals);
  }

  private void addShort(Recipe recipe, int day, int units, List<String> lacking) {
    Need need = recipe.needs().get(instance.billNumber(recipe.variant(), day));
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      long pieces = (long) units * need.quantities()[i];
      long missing = pieces - Math.max(0, books.materials.promised(material, day));
      if (missing > 0 && material < instance.parts().size()) {
        lacking.add(count(missing, "piece") + " of " + instance.parts().name(material) + " short");
      }
    }
  }
}
