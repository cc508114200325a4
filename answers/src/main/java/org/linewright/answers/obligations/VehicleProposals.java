package org.linewright.answers.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linewright.answers.format.Cells;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.obligations.Standing;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.why.Remedy;

/** What would meet obligations about vehicles. */
record VehicleProposals(World world, AskedPlan asked) {
  private static final int MOST = 4;

  private Plant plant() {
    return world.plant();
  }

  /** What brings more vehicles: what {@code why} has found to help, and more orders. */
  List<Proposal> more(Standing standing) {
    Obligation row = standing.obligation();
    String subject = row.subject();
    List<Proposal> found = new ArrayList<>();
    if (subject == null) {
      return withOrders(found, standing);
    }
    if (plant().contracts().stream().anyMatch(one -> one.contract().equals(subject))) {
      found.addAll(remedies(world.why(asked).contract(subject).remedies()));
    } else if (plant().variants().stream().anyMatch(one -> one.variant().equals(subject))) {
      found.addAll(remedies(world.why(asked).variant(subject).remedies()));
    }
    return withOrders(found, standing);
  }

  private List<Proposal> withOrders(List<Proposal> found, Standing standing) {
    Obligation row = standing.obligation();
    plant().orders().stream()
        .filter(order -> isAsked(order, row))
        .map(Order::variant)
        .distinct()
        .limit(MOST)
        .forEach(variant -> found.add(ordered(standing, variant)));
    return found;
  }

  private static List<Proposal> remedies(List<Remedy> remedies) {
    return remedies.stream()
        .filter(remedy -> !remedy.asksTheCustomer())
        .limit(MOST)
        .map(remedy -> new Proposal(remedy.change(), remedy.edits()))
        .toList();
  }

  private boolean isAsked(Order order, Obligation row) {
    String subject = row.subject();
    return subject == null
        || order.variant().equals(subject)
        || Objects.equals(order.contract(), subject)
        || variant(order.variant(), subject);
  }

  private boolean variant(String name, String brand) {
    return plant().variants().stream()
        .anyMatch(row -> row.variant().equals(name) && brand.equals(row.brand()));
  }

  private Proposal ordered(Standing standing, String variant) {
    Obligation row = standing.obligation();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("order", "MORE-" + row.obligation());
    plant().contracts().stream()
        .filter(one -> one.contract().equals(row.subject()))
        .forEach(one -> cells.put("contract", one.contract()));
    cells.put("variant", variant);
    cells.put("quantity", String.valueOf(standing.pieces()));
    cells.put("due", row.to().toString());
    cells.put("minimum_shipment", "1");
    return new Proposal(
        "an order of " + Cells.grouped(standing.pieces()) + " more " + variant,
        List.of(new AddRow("orders", cells)));
  }

  /** The points that lack, from the first day on which a vehicle lacks them. */
  List<Proposal> points(Standing standing, List<String> below) {
    LocalDate since = standing.since();
    if (since == null) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    for (String variant : below) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("variant", variant);
      cells.put("item", standing.obligation().obligation());
      cells.put("from", since.toString());
      cells.put("points", Cells.plain(standing.lacking()));
      edits.add(new AddRow("localization", cells));
    }
    String words =
        Cells.grouped(standing.lacking())
            + " more points for "
            + String.join(", ", below)
            + " from "
            + since
            + " on";
    return List.of(new Proposal(words, edits));
  }

  /** Variants built in another mode than SKD: one alone, or as many as it takes, largest first. */
  List<Proposal> notSkd(Standing standing, List<String> asked) {
    Map<String, Long> units = new LinkedHashMap<>();
    for (Job job : this.asked.plan().jobs()) {
      Obligation row = standing.obligation();
      LocalDate from = row.from();
      boolean isIn = (from == null || !job.day().isBefore(from)) && !job.day().isAfter(row.to());
      if (isIn && asked.contains(job.variant())) {
        units.merge(job.variant(), (long) job.units(), Long::sum);
      }
    }
    List<String> skd =
        plant().variants().stream()
            .filter(row -> row.mode() == BuildMode.SKD && units.containsKey(row.variant()))
            .map(Variant::variant)
            .sorted(Comparator.comparing((String name) -> -units.getOrDefault(name, 0L)))
            .toList();
    List<Proposal> found = new ArrayList<>();
    skd.stream()
        .filter(name -> units.getOrDefault(name, 0L) >= standing.pieces())
        .sorted(Comparator.comparing(name -> units.getOrDefault(name, 0L)))
        .limit(MOST)
        .forEach(name -> found.add(asCkd(List.of(name))));
    for (int some = 2; some <= skd.size() && found.isEmpty(); some++) {
      long sum = skd.stream().limit(some).mapToLong(name -> units.getOrDefault(name, 0L)).sum();
      if (sum >= standing.pieces()) {
        found.add(asCkd(skd.subList(0, some)));
      }
    }
    return found;
  }

  private static Proposal asCkd(List<String> variants) {
    List<Edit> edits = new ArrayList<>();
    for (String name : variants) {
      edits.add(new SetCells("variants", Map.of("variant", name), Map.of("mode", "CKD")));
    }
    return new Proposal(String.join(", ", variants) + " built as CKD", edits);
  }
}
