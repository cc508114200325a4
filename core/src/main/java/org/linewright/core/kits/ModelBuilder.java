package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.plant.PartTransfers;

/**
 * Writes down a {@link CompletionModel}: a row for each part that some vehicle of a pool lacks and
 * that the shelf does not cover. One use.
 */
final class ModelBuilder {
  private record DrawKey(List<Integer> rows, List<Integer> pieces) {}

  private record ColumnKey(
      int draw, int variant, boolean built, long pieces, List<Integer> lacks) {}

  private final KitBook book;
  private final List<KitClass> classes;
  private final boolean kitsGive;
  private final AlternateBook alternates;
  private final ShelfView shelf;
  private final int[] rowOfPart;
  private final Map<Integer, Integer> shelfOfPart = new LinkedHashMap<>();
  private final IntList pool = new IntList();
  private final IntList part = new IntList();
  private final IntList rowShelf = new IntList();
  private final List<Long> kitPieces = new ArrayList<>();
  private final Map<DrawKey, Integer> draws = new LinkedHashMap<>();
  private final Map<ColumnKey, List<Integer>> columns = new LinkedHashMap<>();
  private final List<Substitution> substitutions = new ArrayList<>();

  /**
   * @param classes kits to think of
   * @param shelf pieces that may be fitted, {@code [part]}
   * @param kitsGive false = no kit gives a part, all must come from the shelf
   */
  ModelBuilder(KitBook book, List<KitClass> classes, long[] shelf, boolean kitsGive) {
    this.book = book;
    this.classes = classes;
    this.kitsGive = kitsGive;
    this.alternates = new AlternateBook(book.instance());
    this.shelf = new ShelfView(needed(), shelf, alternates);
    this.rowOfPart = new int[shelf.length];
    Arrays.fill(rowOfPart, -1);
  }

  private long[] needed() {
    long[] needed = new long[book.instance().parts().size()];
    for (KitClass kits : classes) {
      for (int lacking : kits.lacking()) {
        needed[lacking] += kits.vehicles() * book.bill(kits.variant()).quantity(lacking);
      }
    }
    return needed;
  }

  CompletionModel build(PartTransfers rule) {
    Pools pools = new Pools(book.instance(), rule);
    Map<Integer, List<Integer>> byPool = new LinkedHashMap<>();
    for (int c = 0; c < classes.size(); c++) {
      int of = kitsGive ? pools.of(classes.get(c).variant()) : 0;
      byPool.computeIfAbsent(of, first -> new ArrayList<>()).add(c);
    }
    byPool.forEach(this::addPool);
    return model();
  }

  private void addPool(int number, List<Integer> members) {
    TreeSet<Integer> lacking = new TreeSet<>();
    for (int c : members) {
      Arrays.stream(classes.get(c).lacking())
          .filter(p -> !shelf.covered()[p])
          .forEach(lacking::add);
    }
    for (int p : lacking) {
      rowOfPart[p] = part.size();
      pool.add(number);
      part.add(p);
      rowShelf.add(shelf.pieces(p) > 0 ? shelfNumber(p) : -1);
      kitPieces.add(0L);
    }
    Map<Integer, Integer> kitDraws = new HashMap<>();
    TreeSet<Integer> variants = new TreeSet<>();
    for (int c : members) {
      KitClass kits = classes.get(c);
      variants.add(kits.variant());
      int draw =
          kits.built() || !kitsGive
              ? drawNumber(lackingDraw(kits))
              : kitDraws.computeIfAbsent(kits.variant(), v -> drawNumber(kitDraw(v)));
      addKitPieces(kits);
      addColumn(c, kits, draw);
    }
    variants.forEach(variant -> addSubstitutions(variant, lacking));
    lacking.forEach(p -> rowOfPart[p] = -1);
  }

  private int shelfNumber(int ofPart) {
    return shelfOfPart.computeIfAbsent(ofPart, first -> shelfOfPart.size());
  }

  private int drawNumber(DrawKey key) {
    return draws.computeIfAbsent(key, first -> draws.size());
  }

  private DrawKey lackingDraw(KitClass kits) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> pieces = new ArrayList<>();
    for (int p : kits.lacking()) {
      if (rowOfPart[p] >= 0) {
        rows.add(rowOfPart[p]);
        pieces.add(book.bill(kits.variant()).quantity(p));
      }
    }
    return new DrawKey(rows, pieces);
  }

  private DrawKey kitDraw(int variant) {
    DayBill bill = book.bill(variant);
    List<Integer> rows = new ArrayList<>();
    List<Integer> pieces = new ArrayList<>();
    for (int i = 0; i < bill.parts().length; i++) {
      if (bill.inKit()[i] && rowOfPart[bill.parts()[i]] >= 0) {
        rows.add(rowOfPart[bill.parts()[i]]);
        pieces.add(bill.quantities()[i]);
      }
    }
    return new DrawKey(rows, pieces);
  }

  private void addKitPieces(KitClass kits) {
    if (kits.built() || !kitsGive) {
      return;
    }
    DrawKey full = kitDraw(kits.variant());
    for (int i = 0; i < full.rows.size(); i++) {
      int row = full.rows.get(i);
      if (Arrays.binarySearch(kits.lacking(), part.get(row)) < 0) {
        kitPieces.set(row, kitPieces.get(row) + kits.vehicles() * full.pieces.get(i));
      }
    }
  }

  private void addColumn(int number, KitClass kits, int draw) {
    long pieces = 0;
    List<Integer> lacks = new ArrayList<>();
    for (int p : kits.lacking()) {
      int row = rowOfPart[p];
      if (row >= 0) {
        pieces += book.bill(kits.variant()).quantity(p);
        if (rowShelf.get(row) >= 0 || !shelf.alternates(alternates, kits.variant(), p).isEmpty()) {
          lacks.add(row);
        }
      }
    }
    ColumnKey key = new ColumnKey(draw, kits.variant(), kits.built(), pieces, lacks);
    columns.computeIfAbsent(key, first -> new ArrayList<>()).add(number);
  }

  private void addSubstitutions(int variant, Set<Integer> lacking) {
    if (alternates.isEmpty()) {
      return;
    }
    for (int p : lacking) {
      int quantity = book.bill(variant).quantity(p);
      for (AlternateRule rule : shelf.alternates(alternates, variant, p)) {
        if (quantity > 0) {
          substitutions.add(
              new Substitution(
                  rowOfPart[p],
                  variant,
                  shelfNumber(rule.alternate()),
                  quantity,
                  rule.pieces(quantity)));
        }
      }
    }
  }

  private CompletionModel model() {
    int[] shelfPart = shelfOfPart.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new CompletionModel(
        columns.entrySet().stream()
            .map(entry -> column(entry.getKey(), entry.getValue()))
            .toArray(Column[]::new),
        draws.keySet().stream()
            .map(key -> new Draw(IntList.array(key.rows), IntList.array(key.pieces)))
            .toArray(Draw[]::new),
        pool.toArray(),
        part.toArray(),
        kitPieces.stream().mapToLong(Long::longValue).toArray(),
        rowShelf.toArray(),
        shelfPart,
        Arrays.stream(shelfPart).mapToLong(shelf::pieces).toArray(),
        substitutions.toArray(Substitution[]::new),
        shelf.covered());
  }

  private Column column(ColumnKey key, List<Integer> members) {
    long most = members.stream().mapToLong(c -> classes.get(c).vehicles()).sum();
    int[] lacks = IntList.array(key.lacks);
    int[] lackPieces = new int[lacks.length];
    for (int i = 0; i < lacks.length; i++) {
      lackPieces[i] = book.bill(key.variant).quantity(part.get(lacks[i]));
    }
    return new Column(
        key.draw,
        key.variant,
        key.built,
        most,
        key.pieces,
        lacks,
        lackPieces,
        IntList.array(members));
  }
}
