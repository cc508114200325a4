package org.linewright.core.kits.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.kits.internal.book.AlternateBook;
import org.linewright.core.kits.internal.book.DayBill;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.book.Pools;
import org.linewright.core.kits.internal.book.ShelfView;
import org.linewright.core.plant.PartTransfers;

/**
 * Writes down a {@link CompletionModel}: a row for each part that some vehicle of a pool lacks and
 * that the shelf does not cover. O(pieces missing + bills of materials). One use.
 */
public final class ModelBuilder {
  private final KitBook book;
  private final List<KitClass> classes;
  private final boolean kitsGive;
  private final AlternateBook alternates;
  private final ShelfView shelf;
  private final RowTable rows;
  private final ColumnTable columns = new ColumnTable();
  private final List<Substitution> substitutions = new ArrayList<>();
  private final IntList scratchRows = new IntList();
  private final IntList scratchPieces = new IntList();

  /**
   * @param classes kits to think of
   * @param shelf pieces that may be fitted, {@code [part]}
   * @param kitsGive false = no kit gives a part, all must come from the shelf
   */
  public ModelBuilder(KitBook book, List<KitClass> classes, long[] shelf, boolean kitsGive) {
    this.book = book;
    this.classes = classes;
    this.kitsGive = kitsGive;
    this.alternates = new AlternateBook(book);
    this.shelf = new ShelfView(needed(), shelf, alternates);
    this.rows = new RowTable(this.shelf, shelf.length);
  }

  private long[] needed() {
    long[] needed = new long[book.instance().parts().size()];
    for (KitClass kits : classes) {
      for (int part : kits.lacking()) {
        needed[part] += kits.vehicles() * book.bill(kits.variant()).quantity(part);
      }
    }
    return needed;
  }

  public CompletionModel build(PartTransfers rule) {
    Pools pools = new Pools(book.instance(), rule);
    Map<Integer, IntList> byPool = new LinkedHashMap<>();
    for (int c = 0; c < classes.size(); c++) {
      int of = kitsGive ? pools.of(classes.get(c).variant()) : 0;
      byPool.computeIfAbsent(of, first -> new IntList()).add(c);
    }
    byPool.forEach((number, members) -> addPool(number, members.toArray()));
    return rows.model(
        columns.columns(), columns.draws(), substitutions.toArray(Substitution[]::new));
  }

  private void addPool(int number, int[] members) {
    int[] lacking =
        Arrays.stream(members)
            .flatMap(c -> Arrays.stream(classes.get(c).lacking()))
            .filter(part -> !shelf.covers(part))
            .distinct()
            .sorted()
            .toArray();
    rows.openPool(number, lacking);
    Map<Integer, Long> kitsOfVariant = new TreeMap<>();
    for (int c : members) {
      KitClass kits = classes.get(c);
      kitsOfVariant.merge(kits.variant(), kits.built() ? 0 : kits.vehicles(), Long::sum);
    }
    Map<Integer, Integer> kitDraws = new LinkedHashMap<>();
    if (kitsGive) {
      kitsOfVariant.forEach((variant, kits) -> kitDraws.put(variant, kitDraw(variant, kits)));
    }
    for (int c : members) {
      KitClass kits = classes.get(c);
      Integer draw = kits.built() ? null : kitDraws.get(kits.variant());
      addColumn(c, kits, draw == null ? lackingDraw(kits) : draw);
    }
    kitsOfVariant.keySet().forEach(variant -> addSubstitutions(variant, lacking));
    rows.closePool(lacking);
  }

  /** What a kit of the variant needs; enters the pieces of so many kits, as if none lacked any. */
  private int kitDraw(int variant, long kits) {
    DayBill bill = book.bill(variant);
    scratchRows.clear();
    scratchPieces.clear();
    for (int i = 0; i < bill.parts().length; i++) {
      int row = bill.inKit()[i] ? rows.row(bill.parts()[i]) : -1;
      if (row >= 0) {
        rows.addKitPieces(row, kits * bill.quantities()[i]);
        scratchRows.add(row);
        scratchPieces.add(bill.quantities()[i]);
      }
    }
    return columns.draw(scratchRows.toArray(), scratchPieces.toArray());
  }

  private int lackingDraw(KitClass kits) {
    scratchRows.clear();
    scratchPieces.clear();
    for (int part : kits.lacking()) {
      if (rows.row(part) >= 0) {
        scratchRows.add(rows.row(part));
        scratchPieces.add(book.bill(kits.variant()).quantity(part));
      }
    }
    return columns.draw(scratchRows.toArray(), scratchPieces.toArray());
  }

  private void addColumn(int number, KitClass kits, int draw) {
    long pieces = 0;
    scratchRows.clear();
    scratchPieces.clear();
    for (int part : kits.lacking()) {
      int row = rows.row(part);
      if (row >= 0) {
        int quantity = book.bill(kits.variant()).quantity(part);
        pieces += quantity;
        if (kitsGive && !kits.built()) {
          rows.addKitPieces(row, -kits.vehicles() * quantity);
        }
        if (rows.hasShelf(row) || !alternates.of(kits.variant(), part).isEmpty()) {
          scratchRows.add(row);
          scratchPieces.add(quantity);
        }
      }
    }
    columns.add(number, kits, draw, pieces, scratchRows.toArray(), scratchPieces.toArray());
  }

  private void addSubstitutions(int variant, int[] lacking) {
    for (int part : alternates.isEmpty() ? new int[0] : lacking) {
      int quantity = book.bill(variant).quantity(part);
      for (AlternateRule rule : alternates.of(variant, part)) {
        if (quantity > 0) {
          int alternate = rows.shelfNumber(rule.alternate());
          int uses = rule.pieces(quantity);
          substitutions.add(new Substitution(rows.row(part), variant, alternate, quantity, uses));
        }
      }
    }
  }
}
