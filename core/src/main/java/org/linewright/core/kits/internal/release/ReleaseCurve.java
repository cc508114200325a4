package org.linewright.core.kits.internal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.kits.PartRelease;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.model.Component;

/**
 * What more pieces of each part would free: solves again with them on the shelf, only the part of
 * the model that they can change. First every part by greedy plans and counting; where these leave
 * room, by integer programs, the most promising first, as many as the budget allows.
 */
public final class ReleaseCurve {
  private static final int PROGRAMS_AT_MOST = 100;

  private final KitBook book;
  private final List<Release> releases = new ArrayList<>();

  private ReleaseCurve(KitBook book) {
    this.book = book;
  }

  /** Parts that free something, the most valuable first. */
  public static List<PartRelease> of(KitBook book, List<KitClass> kits, Situation situation) {
    ReleaseCurve curve = new ReleaseCurve(book);
    curve.estimate(kits, situation);
    curve.prove();
    return curve.sorted();
  }

  private void estimate(List<KitClass> kits, Situation situation) {
    UsefulPieces useful = new UsefulPieces(book, kits, situation);
    long[] looseShort = book.looseShort(0);
    Surroundings surroundings = new Surroundings(situation.model());
    for (int part = 0; part < book.instance().parts().size(); part++) {
      if (useful.rows(part).size() > 0 && useful.pieces(part) > 0) {
        Component around = surroundings.of(useful.rows(part), useful.shelf(part));
        Release release =
            new Release(
                part,
                around,
                around.restrict(situation.plan()),
                useful.pieces(part),
                looseShort[part]);
        release.estimate();
        if (release.most() > 0) {
          releases.add(release);
        }
      }
    }
  }

  private void prove() {
    releases.sort(Comparator.comparingLong((Release release) -> -release.most()));
    int budget = PROGRAMS_AT_MOST;
    for (Release release : releases) {
      budget -= release.prove(budget);
    }
  }

  private List<PartRelease> sorted() {
    return releases.stream()
        .map(release -> release.answer(book.instance().parts().name(release.part())))
        .filter(row -> row.freedByAll() > 0 || !row.exact())
        .sorted(
            Comparator.comparingLong(PartRelease::next1000)
                .thenComparingLong(PartRelease::next100)
                .thenComparingLong(PartRelease::next1)
                .thenComparingLong(PartRelease::freedByAll)
                .reversed()
                .thenComparing(PartRelease::part))
        .toList();
  }
}
