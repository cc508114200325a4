package org.linewright.core.kits.internal.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.kits.KitDebt;
import org.linewright.core.kits.Ledger;
import org.linewright.core.kits.LooseRest;
import org.linewright.core.kits.PartMove;
import org.linewright.core.kits.ShelfFit;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.book.Pools;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Substitution;
import org.linewright.core.plant.PartTransfers;

/**
 * Writes out a completion plan kit by kit: which lots are finished, what comes from the shelf,
 * which kits are opened for the rest. One use.
 */
public final class LedgerWriter {
  /** Vehicles of a lot that still want pieces of a part. */
  private static final class Wish {
    private final int lot;
    private long pieces;

    Wish(int lot, long pieces) {
      this.lot = lot;
      this.pieces = pieces;
    }
  }

  private final KitBook book;
  private final Instance instance;
  private final List<KitClass> classes;
  private final CompletionModel model;
  private final Pools pools;
  private final long[] shelfLeft; // [row]
  private final long[] substitutionLeft; // [substitution]
  private final Map<Long, Integer> rowOf = new HashMap<>(); // by pool and part
  private final Map<Integer, IntList> substitutionsOfRow = new HashMap<>();
  private final LotChange[] changes;
  private final long[] unfinished; // [class]
  private final Map<Integer, Map<Integer, Deque<Wish>>> wishes = new TreeMap<>(); // pool, part
  private final List<PartMove> moves = new ArrayList<>();
  private final List<ShelfFit> fits = new ArrayList<>();
  private final List<LooseRest> rests = new ArrayList<>();
  private final long[] shelfTaken; // [part]

  public LedgerWriter(
      KitBook book,
      List<KitClass> classes,
      PartTransfers rule,
      CompletionModel model,
      CompletionPlan plan) {
    this.book = book;
    this.instance = book.instance();
    this.classes = classes;
    this.model = model;
    this.pools = new Pools(instance, rule);
    this.shelfLeft = plan.fromShelf().clone();
    this.substitutionLeft = plan.substituted().clone();
    this.changes = new LotChange[instance.kitLots().size()];
    this.unfinished = classes.stream().mapToLong(KitClass::vehicles).toArray();
    this.shelfTaken = new long[instance.parts().size()];
    for (int row = 0; row < model.rows(); row++) {
      rowOf.put(key(model.pool()[row], model.part()[row]), row);
    }
    for (int o = 0; o < substitutionLeft.length; o++) {
      substitutionsOfRow
          .computeIfAbsent(model.substitutions()[o].row(), first -> new IntList())
          .add(o);
    }
    for (int j = 0; j < model.columns().length; j++) {
      finish(model.columns()[j], plan.finished()[j]);
    }
    openDonors();
  }

  private static long key(int pool, int part) {
    return ((long) pool << 32) | part;
  }

  private LotChange change(int lot) {
    LotChange change = changes[lot];
    if (change == null) {
      change = new LotChange();
      changes[lot] = change;
    }
    return change;
  }

  private void finish(Column column, long vehicles) {
    long left = vehicles;
    for (int c : column.classes()) {
      KitClass kits = classes.get(c);
      long ofClass = Math.min(left, kits.vehicles());
      left -= ofClass;
      unfinished[c] -= ofClass;
      for (int i = 0; i < kits.lots().length && ofClass > 0 && !kits.isComplete(); i++) {
        int lot = kits.lots()[i];
        KitLot row = instance.kitLots().get(lot);
        int ofLot = (int) Math.min(ofClass, kits.built() ? row.built() : row.kits());
        ofClass -= ofLot;
        change(lot).finish(ofLot, kits.built());
        fit(kits, lot, ofLot);
      }
    }
  }

  private void fit(KitClass kits, int lot, long vehicles) {
    int pool = pools.of(kits.variant());
    for (int part : kits.lacking()) {
      int quantity = book.bill(kits.variant()).quantity(part);
      Integer row = rowOf.get(key(pool, part));
      if (row == null) {
        fit(part, part, lot, vehicles * quantity);
      } else {
        long pieces = (vehicles - substitute(row, kits.variant(), lot, vehicles)) * quantity;
        long shelf = Math.min(pieces, shelfLeft[row]);
        shelfLeft[row] -= shelf;
        fit(part, part, lot, shelf);
        wish(pool, part, lot, pieces - shelf);
      }
    }
  }

  /** Vehicles of the lot that get an alternate. */
  private long substitute(int row, int variant, int lot, long vehicles) {
    long done = 0;
    IntList options = substitutionsOfRow.getOrDefault(row, new IntList());
    for (int i = 0; i < options.size(); i++) {
      int o = options.get(i);
      Substitution substitution = model.substitutions()[o];
      if (substitution.variant() == variant) {
        long now = Math.min(vehicles - done, substitutionLeft[o]);
        substitutionLeft[o] -= now;
        done += now;
        int alternate = model.shelfPart()[substitution.shelf()];
        fit(alternate, model.part()[row], lot, now * substitution.uses());
      }
    }
    return done;
  }

  private void fit(int part, int insteadOf, int lot, long pieces) {
    if (pieces > 0) {
      shelfTaken[part] += pieces;
      String cohort = instance.kitLots().get(lot).cohort();
      fits.add(new ShelfFit(name(part), name(insteadOf), cohort, pieces));
    }
  }

  private void wish(int pool, int part, int lot, long pieces) {
    if (pieces > 0) {
      wishes
          .computeIfAbsent(pool, first -> new TreeMap<>())
          .computeIfAbsent(part, first -> new ArrayDeque<>())
          .add(new Wish(lot, pieces));
    }
  }

  private void openDonors() {
    Map<Integer, IntList> donorsOfPool = new HashMap<>();
    for (int c = 0; c < classes.size(); c++) {
      if (!classes.get(c).built() && unfinished[c] > 0) {
        donorsOfPool
            .computeIfAbsent(pools.of(classes.get(c).variant()), first -> new IntList())
            .add(c);
      }
    }
    wishes.forEach(
        (pool, byPart) -> openDonors(donorsOfPool.getOrDefault(pool, new IntList()), byPart));
  }

  private void openDonors(IntList numbers, Map<Integer, Deque<Wish>> byPart) {
    long[] left = Arrays.stream(numbers.toArray()).mapToLong(c -> unfinished[c]).toArray();
    List<KitClass> donors = Arrays.stream(numbers.toArray()).mapToObj(classes::get).toList();
    int[] parts = byPart.keySet().stream().mapToInt(Integer::intValue).toArray();
    long[] wanted =
        byPart.values().stream()
            .mapToLong(queue -> queue.stream().mapToLong(wish -> wish.pieces).sum())
            .toArray();
    new DonorChoice(book, donors, left, parts, wanted)
        .open(
            (donor, count, given, pieces) -> open(donors.get(donor), count, given, pieces, byPart));
  }

  private void open(
      KitClass kits, long count, int[] parts, int[] pieces, Map<Integer, Deque<Wish>> byPart) {
    long left = count;
    for (int i = 0; i < kits.lots().length && left > 0; i++) {
      int lot = kits.lots()[i];
      LotChange change = change(lot);
      int now = (int) Math.min(left, change.untouchedKits(instance.kitLots().get(lot)));
      if (now > 0) {
        left -= now;
        change.open(now, parts);
        for (int k = 0; k < parts.length; k++) {
          Deque<Wish> queue = byPart.getOrDefault(parts[k], new ArrayDeque<>());
          give(lot, parts[k], (long) now * pieces[k], queue);
          rest(kits, lot, parts[k], now, pieces[k]);
        }
      }
    }
  }

  private void give(int fromLot, int part, long pieces, Deque<Wish> queue) {
    long left = pieces;
    while (left > 0) {
      Wish wish = queue.element();
      long now = Math.min(left, wish.pieces);
      moves.add(new PartMove(name(part), cohort(fromLot), cohort(wish.lot), now));
      left -= now;
      wish.pieces -= now;
      if (wish.pieces == 0) {
        queue.remove();
      }
    }
  }

  private void rest(KitClass kits, int lot, int part, int opened, int pieces) {
    long rest = (long) opened * (book.bill(kits.variant()).quantity(part) - pieces);
    if (rest > 0) {
      rests.add(new LooseRest(name(part), cohort(lot), rest));
    }
  }

  private String name(int part) {
    return instance.parts().name(part);
  }

  private String cohort(int lot) {
    return instance.kitLots().get(lot).cohort();
  }

  public Ledger ledger() {
    List<KitDebt> debts = new ArrayList<>();
    for (int lot = 0; lot < changes.length; lot++) {
      LotChange change = changes[lot];
      if (change != null) {
        KitLot row = instance.kitLots().get(lot);
        for (LotChange.Opened opened : change.opened()) {
          List<String> parts = Arrays.stream(opened.parts()).mapToObj(this::name).sorted().toList();
          String variant = instance.variants().name(row.variant());
          debts.add(new KitDebt(row.cohort(), variant, opened.kits(), parts));
        }
      }
    }
    return new Ledger(moves, fits, debts, rests);
  }

  public List<KitLot> lotsAfter() {
    List<KitLot> after = new ArrayList<>();
    for (int lot = 0; lot < changes.length; lot++) {
      KitLot row = instance.kitLots().get(lot);
      if (changes[lot] == null) {
        after.add(row);
      } else {
        after.addAll(changes[lot].after(row, book.bill(row.variant())));
      }
    }
    return after;
  }

  /** Pieces taken from the shelf, {@code [part]}. */
  public long[] shelfTaken() {
    return shelfTaken;
  }
}
