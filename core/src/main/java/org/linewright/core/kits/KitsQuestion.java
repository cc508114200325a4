package org.linewright.core.kits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.internal.book.Census;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.book.Patience;
import org.linewright.core.kits.internal.ledger.LedgerWriter;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.ModelBuilder;
import org.linewright.core.kits.internal.release.BindingParts;
import org.linewright.core.kits.internal.release.ClearSteps;
import org.linewright.core.kits.internal.release.ReleaseCurve;
import org.linewright.core.kits.internal.release.Situation;
import org.linewright.core.kits.internal.solve.CompletionSolver;
import org.linewright.core.plant.PartTransfers;

/** Answers which of the kits that lie here can be finished, and what would free the rest. */
public final class KitsQuestion {
  private final Instance instance;
  private final KitBook book;
  private final PartTransfers rule;
  private final List<KitClass> kits;

  private KitsQuestion(KitBook book, List<KitClass> kits) {
    this.instance = book.instance();
    this.book = book;
    this.rule = instance.plant().settings().partTransfers();
    this.kits = kits;
  }

  /** The whole answer. */
  public static KitsAnswer answer(Instance instance) {
    KitBook book = new KitBook(instance);
    return new KitsQuestion(book, book.usable(0)).answer();
  }

  /**
   * The best part transfers on the plan date for a plan, under the plant's rule. When the rule is
   * none, nothing moves: lots and supply are those of the instance, and {@code complete} counts
   * what the shelf completes. On which day a kit is built is not known yet: kits of a variant that
   * later wants more pieces in its kit take no part, nor do alternates whose permission ends.
   */
  public static Transfers transfers(Instance instance) {
    boolean moves = instance.plant().settings().partTransfers() != PartTransfers.NONE;
    KitBook book = moves ? KitBook.untilEnd(instance) : new KitBook(instance);
    List<KitClass> usable = book.usable(0);
    KitsQuestion question =
        new KitsQuestion(
            book,
            moves
                ? usable.stream().filter(of -> !book.wantsMoreLater(of.variant())).toList()
                : usable);
    return question.transfers(question.best());
  }

  private Situation best() {
    boolean kitsGive = rule != PartTransfers.NONE;
    CompletionModel model = new ModelBuilder(book, kits, book.freeShelf(0), kitsGive).build(rule);
    return new Situation(
        model, kitsGive ? CompletionSolver.solve(model) : CompletionSolver.solveCount(model));
  }

  private Transfers transfers(Situation best) {
    CompletionPlan plan = best.plan();
    long[] byVariant = byVariant(best);
    if (rule == PartTransfers.NONE) {
      return new Transfers(
          plan.count(),
          plan.bound(),
          0,
          byVariant,
          Ledger.EMPTY,
          instance.kitLots(),
          instance.supply());
    }
    LedgerWriter writer = new LedgerWriter(book, kits, rule, best.model(), plan);
    return new Transfers(
        plan.count(),
        plan.bound(),
        plan.movesBound(),
        byVariant,
        writer.ledger(),
        writer.lotsAfter(),
        instance.supply().withoutNow(writer.shelfTaken()));
  }

  private KitsAnswer answer() {
    Census census = new Census(book);
    Situation loose = Situation.looseParts(book, 0, Patience.ample());
    Situation shelfOnly = Situation.shelfOnly(book, 0, Patience.ample());
    Situation best = best();
    return new KitsAnswer(
        census.totals(),
        census.groups(),
        loose.plan().count(),
        bindingLoose(loose),
        ClearSteps.of(book, loose, shelfOnly),
        shelfOnly.plan().count() - census.totals().complete(),
        best.plan().count() - shelfOnly.plan().count(),
        freedByVariant(shelfOnly, best),
        binding(best),
        transfers(best),
        ReleaseCurve.of(book, kits, best));
  }

  private long[] byVariant(Situation situation) {
    long[] count = new long[instance.variants().size()];
    for (int j = 0; j < situation.model().columns().length; j++) {
      count[situation.model().columns()[j].variant()] += situation.plan().finished()[j];
    }
    return count;
  }

  private Map<String, Long> freedByVariant(Situation shelfOnly, Situation best) {
    long[] before = byVariant(shelfOnly);
    long[] after = byVariant(best);
    boolean[] stuck = new boolean[before.length];
    kits.forEach(one -> stuck[one.variant()] |= !one.isComplete());
    Map<String, Long> freed = new LinkedHashMap<>();
    for (int variant = 0; variant < stuck.length; variant++) {
      if (stuck[variant] || after[variant] != before[variant]) {
        freed.put(instance.variants().name(variant), after[variant] - before[variant]);
      }
    }
    return freed;
  }

  private Map<String, List<String>> binding(Situation best) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    new BindingParts(best, instance.variants().size())
        .byVariant()
        .forEach((variant, parts) -> names.put(instance.variants().name(variant), names(parts)));
    return names;
  }

  private List<String> bindingLoose(Situation loose) {
    Set<Integer> parts = new TreeSet<>();
    new BindingParts(loose, instance.variants().size()).byVariant().values().forEach(parts::addAll);
    return names(parts);
  }

  private List<String> names(Set<Integer> parts) {
    return parts.stream().map(instance.parts()::name).sorted().toList();
  }
}
