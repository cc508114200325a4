package org.linewright.cli.print;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Days;
import org.linewright.answers.format.Grid;
import org.linewright.answers.today.DemoDecisions;
import org.linewright.answers.today.DemoFacts;
import org.linewright.answers.today.TodayFigures;
import org.linewright.answers.world.AskedPlan;
import org.linewright.core.cover.LineCover;
import org.linewright.core.kits.KitTotals;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.PartTransfers;

/**
 * The page of {@code demo}: at most 100 columns wide, every figure from the answers.
 *
 * @param facts the answers
 * @param plan the plan that it is about
 * @param folder how the plant folder is named in the commands at the end
 * @param colored headings are set in bold
 */
public record DemoPage(DemoFacts facts, AskedPlan plan, String folder, boolean colored) {
  private static final int WIDTH = 100;

  public String text() {
    StringBuilder page = new StringBuilder();
    page.append(facts.plant().settings().name())
        .append(" on ")
        .append(Days.spelled(facts.plant().settings().planDate()))
        .append(": one page for the planning director\n");
    howLong(page);
    whatCanBeFinished(page);
    whatFreesTheRest(page);
    whatIsBuilt(page);
    page.append('\n').append(heading("Next decisions")).append('\n');
    List<String> decisions = new DemoDecisions(facts).sentences();
    for (int i = 0; i < decisions.size(); i++) {
      String sentence = Paragraph.wrap("  " + (i + 1) + ". " + decisions.get(i), WIDTH);
      page.append(sentence).append('\n');
    }
    whereNext(page);
    return page.toString();
  }

  private String heading(String text) {
    return colored ? "\u001b[1m" + text + "\u001b[0m" : text;
  }

  private void sentence(StringBuilder page, String text) {
    page.append(Paragraph.wrap(text, WIDTH)).append('\n');
  }

  private void table(StringBuilder page, Grid<?> grid) {
    if (!grid.rows().isEmpty()) {
      page.append('\n').append(new TextTable(WIDTH, 12, colored).print(grid));
    }
  }

  private void howLong(StringBuilder page) {
    List<LineCover> lines =
        facts.cover().lines().stream().filter(line -> line.buildable() > 0).toList();
    table(
        page,
        Grid.of("lines", "How long do we last on what is on hand and announced?", lines)
            .column("line", LineCover::line)
            .column("vehicles", LineCover::buildable)
            .column("working_days", LineCover::daysOfCover)
            .column("a_day", line -> Math.round(line.buildable() / (double) line.daysOfCover()))
            .column("last_unit", line -> spelled(line.stop())));
    long vehicles = lines.stream().mapToLong(LineCover::buildable).sum();
    LocalDate stop = facts.cover().stop();
    if (stop == null) {
      sentence(page, "Nothing can be built.");
      return;
    }
    sentence(
        page,
        "The plant starts its last vehicle on "
            + Days.spelled(stop)
            + ", after "
            + Cells.grouped(vehicles)
            + " vehicles. By contract: "
            + contracts()
            + ".");
  }

  private static String spelled(@Nullable LocalDate day) {
    return day == null ? "" : Days.spelled(day);
  }

  private String contracts() {
    return facts.cover().stopByContract().entrySet().stream()
        .map(entry -> entry.getKey() + " " + Days.spelled(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private void whatCanBeFinished(StringBuilder page) {
    KitTotals totals = facts.kits().totals();
    page.append('\n').append(heading("What can be finished?")).append('\n');
    sentence(
        page,
        Cells.grouped(totals.kits())
            + " kits: "
            + Cells.grouped(facts.kits().clearToBuild())
            + " clear to build now, "
            + Cells.grouped(totals.inTransit())
            + " in transit, "
            + Cells.grouped(totals.stuck())
            + " stuck ("
            + Cells.grouped(totals.stuckBuilt())
            + " of them cars on the yard), "
            + Cells.grouped(totals.onHold())
            + " on hold.");
    String arrivals = arrivals();
    if (!arrivals.isEmpty()) {
      sentence(page, "Arriving complete: " + arrivals + ".");
    }
    table(
        page,
        Grid.of("stuck", "Stuck kits, by what they lack", figures().stuck())
            .column("variant", TodayFigures.StuckVariant::variant)
            .column("stuck", TodayFigures.StuckVariant::stuck)
            .column("on_yard", TodayFigures.StuckVariant::built)
            .column("lacking", TodayFigures.StuckVariant::lacking));
  }

  private String arrivals() {
    return figures().arrivals().stream()
        .map(one -> Cells.grouped(one.more()) + " on " + Days.spelled(one.day()))
        .collect(Collectors.joining(", "));
  }

  private TodayFigures figures() {
    return new TodayFigures(facts);
  }

  private void whatFreesTheRest(StringBuilder page) {
    table(
        page,
        Grid.of("cases", "What would free the rest?", facts.cases())
            .column("scenario", DemoFacts.Case::name)
            .column("", DemoFacts.Case::title)
            .column("frees", facts::freed)
            .column("left", one -> facts.kits().totals().stuck() - facts.freed(one))
            .column("last_unit", one -> Days.brief(one.cover().stop()))
            .column("then_binds", one -> String.join(", ", figures().binds(one))));
  }

  private void whatIsBuilt(StringBuilder page) {
    PlanSummary summary = facts.plan().summary();
    table(
        page,
        Grid.of("plan", "What do we build, to the end of the horizon?", figures().linePlans())
            .column("line", TodayFigures.LinePlan::line)
            .column("", TodayFigures.LinePlan::name)
            .column("vehicles", TodayFigures.LinePlan::units)
            .column("first_start", plan -> Days.spelled(plan.first()))
            .column("last_start", plan -> Days.spelled(plan.last())));
    sentence(
        page,
        Cells.grouped(summary.released())
            + " vehicles released, "
            + Cells.grouped(summary.late())
            + " late, "
            + Cells.grouped(summary.unmet())
            + " unmet; gap to the proven bound "
            + Cells.grouped(summary.gap() * 100)
            + " %. "
            + plan.caption());
  }

  private void whereNext(StringBuilder page) {
    boolean transfers = facts.plant().settings().partTransfers() != PartTransfers.NONE;
    String scenario =
        transfers || facts.cases().isEmpty() ? "" : " --scenario " + facts.cases().get(0).name();
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put("cover " + folder, "run-out of every part");
    commands.put("kits " + folder + scenario, "who gives, who owes");
    commands.put("plan " + folder + " --out result", "the plan as tables");
    facts.plan().orders().stream()
        .filter(order -> order.late() + order.unmet() > 0)
        .findFirst()
        .ifPresent(
            order ->
                commands.put("why " + folder + " --order " + order.order(), "what holds it up"));
    commands.put("init plant", "a folder for your own plant");
    page.append('\n').append(heading("Where to go next")).append('\n');
    int width = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
    commands.forEach(
        (command, what) ->
            page.append("  ./linewright ")
                .append(command)
                .append(" ".repeat(width - command.length() + 3))
                .append(what)
                .append('\n'));
  }
}
