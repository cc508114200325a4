package org.linewright.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.plan.PlanView;
import org.linewright.answers.world.KeptPlan;
import org.linewright.answers.world.PlantDigest;
import org.linewright.answers.world.World;
import org.linewright.cli.keep.PlanFolder;
import org.linewright.cli.keep.PlanReportFile;
import org.linewright.cli.options.EffortOptions;
import org.linewright.cli.options.FormerOptions;
import org.linewright.cli.options.ModeOption;
import org.linewright.cli.options.PlanLimit;
import org.linewright.cli.options.PlantArguments;
import org.linewright.cli.options.TimingOption;
import org.linewright.cli.print.AnswerWriter;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Format;
import org.linewright.cli.print.ProcessClock;
import org.linewright.cli.print.SearchProgress;
import org.linewright.cli.print.Terminal;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Asks what to build, on which line, on which day. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    header = "What do we build, on which line, on which day?",
    description = {
      "Finds the plan with the highest objective that a search finds, beside a proven bound on any"
          + " plan's (mode best), or plans by list. Where the plant's rule allows part transfers,"
          + " those that kits proposes are carried out first. Ctrl-C ends the search with the best"
          + " plan so far.",
      "",
      "--out DIR writes jobs, completions, transfers, purchases, deliveries and orders as CSV,"
          + " summary.json, and the plan as a whole in plan.json, into DIR: all of them or none."
          + " Other questions are asked about it with --plan DIR. Results of an earlier run in DIR"
          + " are replaced; a DIR that holds anything else is refused.",
      "",
      "Tables: jobs (CSV by default), completions, transfers, purchases, deliveries, orders,"
          + " summary, notices (what is locked or frozen and cannot be started)."
    },
    footer = {
      "  linewright plan plant",
      "  linewright plan plant --out result",
      "  linewright plan plant --time-limit 10 --out result",
      "  linewright plan plant --edit 'set arrivals consignment=C7 to eta=2026-07-01' --from result"
          + " --out new-result",
      "  linewright plan plant --report plan.html",
      "  linewright plan plant --mode list -o csv --show orders",
      "  linewright plan plant --scenario SC2 -o json",
      "  linewright plan plant --fail-on late,unmet"
    })
public final class PlanCommand implements Callable<Integer> {
  @ParentCommand private Terminal.Owner parent;
  @Mixin private PlantArguments plant;
  @Mixin private ModeOption mode;
  @Mixin private EffortOptions effort;

  @Mixin private FormerOptions former;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      description =
          "table, tsv, csv, json (the summary), xlsx or html (one page to print). Default: table on"
              + " a terminal, tsv into a pipe or file.")
  private @Nullable Format format;

  @Option(
      names = "--show",
      paramLabel = "TABLE",
      description = "Show one table of the answer, or all; an unknown name lists them.")
  private @Nullable String show;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write all tables into this folder; with -o xlsx or html, one file.")
  private @Nullable Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description =
          "End with exit code 4 when vehicles are late, unmet, or either:"
              + " ${COMPLETION-CANDIDATES}.")
  private Set<PlanLimit> failOn = EnumSet.noneOf(PlanLimit.class);

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the plan as one HTML page for reading, printing and sending, too: it needs no"
              + " other file and no network.")
  private @Nullable Path report;

  @Mixin private TimingOption timing;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = parent.terminal();
    Duration before = ProcessClock.passed();
    Stopwatch stopwatch = new Stopwatch();
    World world = new Worlds(terminal, stopwatch).read(plant);
    CompletableFuture<Map<String, String>> tables =
        out == null || isOneFile()
            ? CompletableFuture.completedFuture(Map.of())
            : CompletableFuture.supplyAsync(() -> PlantDigest.tables(world.plant()));
    Plan plan;
    try (SearchProgress progress =
        new SearchProgress(terminal, first -> rehearse(world.plant(), first))) {
      plan = world.plan(request(before, stopwatch, terminal).watchedBy(progress));
      progress.end();
      former.tell(plan, world.plant().settings().planDate(), terminal);
      if (report != null) {
        new PlanReportFile(report, plant.world()).write(world.instance(), plan, terminal);
      }
      write(world.plant(), tables, plan, stopwatch, terminal);
    }
    stopwatch.lap("write");
    timing.tell(terminal, stopwatch);
    return checkLimits(plan, terminal);
  }

  /** True when --out names a file, not a folder. */
  private boolean isOneFile() {
    return format == Format.XLSX || format == Format.HTML;
  }

  private void rehearse(Plant planned, Plan first) {
    if (out != null && !isOneFile()) {
      PlanFolder.rehearse(planned, first);
    }
  }

  private PlanRequest request(Duration before, Stopwatch stopwatch, Terminal terminal)
      throws IOException {
    String fault = effort.fault();
    if (fault != null) {
      throw new Failure(ExitCodes.WRONG_USAGE, fault);
    }
    PlanRequest request =
        PlanRequest.of(mode.or(Mode.BEST))
            .with(effort.effort(before, stopwatch.passed(), out != null || report != null));
    return former.addTo(request, plant.world().folder(), terminal);
  }

  private void write(
      Plant planned,
      CompletableFuture<Map<String, String>> tables,
      Plan plan,
      Stopwatch stopwatch,
      Terminal terminal)
      throws IOException {
    PlanView view = new PlanView(planned, plan, stopwatch);
    if (out == null || isOneFile()) {
      Optional<Path> file = Optional.ofNullable(out);
      new AnswerWriter(terminal, Optional.ofNullable(format), Optional.ofNullable(show), file)
          .write(view.answer());
      return;
    }
    KeptPlan kept = KeptPlan.of(planned, tables.join(), plan, plant.world().changed(), stopwatch);
    PlanFolder.write(out, view, kept);
    terminal.say("written: " + out + " (" + String.join(", ", PlanFolder.FILES) + ")");
    if (format != null || show != null || terminal.interactive()) {
      new AnswerWriter(
              terminal, Optional.ofNullable(format), Optional.ofNullable(show), Optional.empty())
          .write(view.answer());
    }
  }

  private int checkLimits(Plan plan, Terminal terminal) {
    int exitCode = ExitCodes.DONE;
    for (PlanLimit limit : failOn) {
      int vehicles = limit.vehicles(plan.summary());
      if (vehicles > 0) {
        terminal.say(
            "linewright: --fail-on " + limit + ": " + Cells.grouped(vehicles) + " vehicles");
        exitCode = ExitCodes.LIMIT_HIT;
      }
    }
    return exitCode;
  }
}
