package org.linewright.answers.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.plant.programme.Fund;
import org.linewright.core.programme.Hold;
import org.linewright.core.programme.HoldKind;
import org.linewright.core.programme.ProgrammeAnswer;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.units.Money;

/** What would open facilities sooner: what holds them, given way to. Links stay as they are. */
record ProgrammeProposals(Plant plant, ProgrammeAnswer programme) {

  /** One for each crew, earliest date and the money that holds one of the facilities; then all. */
  List<Proposal> sooner(Set<String> facilities) {
    List<Proposal> found = new ArrayList<>();
    for (Hold hold : programme.holds()) {
      if (facilities.contains(hold.facility())) {
        Proposal proposal = given(hold);
        if (proposal != null && !found.contains(proposal)) {
          found.add(proposal);
        }
      }
    }
    return withAll(found);
  }

  /** One more of each crew, alone and all together. */
  List<Proposal> moreCrews() {
    return withAll(plant.crews().stream().map(this::oneMore).toList());
  }

  private static List<Proposal> withAll(List<Proposal> single) {
    List<Proposal> all = new ArrayList<>(single);
    if (single.size() > 1) {
      List<Edit> edits = single.stream().flatMap(one -> one.edits().stream()).toList();
      all.add(
          new Proposal(String.join(", ", single.stream().map(Proposal::words).toList()), edits));
    }
    return all;
  }

  private @Nullable Proposal given(Hold hold) {
    if (hold.kind() == HoldKind.CREW) {
      return plant.crews().stream()
          .filter(row -> row.crew().equals(hold.crew()))
          .map(this::oneMore)
          .findFirst()
          .orElse(null);
    }
    if (hold.kind() == HoldKind.EARLIEST && hold.activity() != null) {
      Map<String, String> key = Map.of("activity", hold.activity());
      return new Proposal(
          hold.activity() + " may start at once",
          List.of(new SetCells("activities", key, Map.of("earliest", ""))));
    }
    return hold.kind() == HoldKind.CASH ? atOnce() : null;
  }

  private Proposal oneMore(Crew row) {
    String more = String.valueOf(row.capacity() + 1);
    return new Proposal(
        "one more of crew " + row.crew(),
        List.of(new SetCells("crews", Map.of("crew", row.crew()), Map.of("capacity", more))));
  }

  /** All money on the first of its days. */
  private Proposal atOnce() {
    ColumnSpec amount = PlantTables.FUNDS.findColumn("amount").orElseThrow();
    Fund first = plant.funds().get(0);
    long cents = plant.funds().stream().mapToLong(fund -> fund.amount().cents()).sum();
    Fund all = new Fund(first.available(), new Money(cents));
    List<Edit> edits = new ArrayList<>();
    for (Fund fund : plant.funds()) {
      String day = fund.available().toString();
      edits.add(
          fund.equals(first)
              ? new SetCells(
                  "funds",
                  Map.of("available", day),
                  Map.of("amount", PlantTables.FUNDS.cell(all, amount)))
              : new Edit.RemoveRow("funds", Map.of("available", day)));
    }
    return new Proposal("all the money is there on " + first.available(), edits);
  }
}
